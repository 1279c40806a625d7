//! Lossless JSON documents: a tree with stable node ids beside its exact text.
