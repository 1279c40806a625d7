//! Commands, transactions, history and the view models of the panels.
