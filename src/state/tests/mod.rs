//! Tables over the reducer: what a message makes of the state, and what it asks of the world.

mod blocks;
mod clip;
mod desk;
mod disk;
mod drafts;
mod edges;
mod hostile;
mod insight;
mod keeping;
mod later;
mod library;
mod messages;
mod opening;
mod over;
mod preview;
mod sending;
mod series;
mod shelf;
mod stage;
mod trial;
mod walk;
