//! Channels and messages in SQLite, so that a restart loses none.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use card_teams::sandbox::{Channel, Message};
use rusqlite::{Connection, ErrorCode, params};
use serde_json::Value;

use super::host::Room;

/// The file inside the data folder.
const FILE: &str = "sandbox.sqlite3";

/// Largest database, in pages of 4 KiB: 64 MiB.
const MOST_PAGES: u32 = 16 * 1024;

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS channel (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, created INTEGER NOT NULL,
        token TEXT NOT NULL, state TEXT NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS message (
        channel TEXT NOT NULL, id INTEGER NOT NULL, content TEXT NOT NULL,
        PRIMARY KEY (channel, id)
    ) STRICT, WITHOUT ROWID;
";

/// Where messages are kept.
#[derive(Clone, Debug)]
pub enum Storage {
    /// Until the process ends.
    Memory,
    /// In a folder, which is made if it is missing.
    Folder(PathBuf),
    /// As `Memory`, with room for only so many pages of 4 KiB: for tests of a full disk.
    Tiny(u32),
}

/// Why the store refuses.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The disk, or the store's own limit, is reached. Nothing was changed.
    #[error("the sandbox channel is full")]
    Full,
    /// Another process has the folder.
    #[error("the data folder {} is used by another cardwright. Stop that one, or name another folder with --data.", .0.display())]
    InUse(PathBuf),
    /// The folder cannot be made or written.
    #[error("the data folder {} cannot be used: {reason}. Name another one with --data.", .path.display())]
    Unusable {
        /// The folder.
        path: PathBuf,
        /// The system's reason.
        reason: String,
    },
    /// The database refused for another reason.
    #[error("the sandbox database failed: {0}")]
    Other(String),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            // A write that the disk refuses is reported as either.
            Some(ErrorCode::DiskFull | ErrorCode::SystemIoFailure) => Self::Full,
            _ => Self::Other(error.to_string()),
        }
    }
}

/// The open database.
pub(super) struct Store {
    connection: Connection,
}

impl Store {
    pub(super) fn open(storage: &Storage) -> Result<Self, StoreError> {
        match storage {
            Storage::Memory => Self::prepare(Connection::open_in_memory()?, MOST_PAGES),
            Storage::Tiny(pages) => Self::prepare(Connection::open_in_memory()?, *pages),
            Storage::Folder(folder) => Self::open_in(folder),
        }
    }

    fn open_in(folder: &Path) -> Result<Self, StoreError> {
        let unusable = |reason: String| StoreError::Unusable {
            path: folder.to_owned(),
            reason,
        };
        std::fs::create_dir_all(folder).map_err(|error| unusable(error.to_string()))?;
        let open = Connection::open(folder.join(FILE)).map_err(StoreError::from);
        open.and_then(|connection| Self::prepare(connection, MOST_PAGES))
            .map_err(|error| match error {
                StoreError::Other(reason) if reason.contains("locked") => {
                    StoreError::InUse(folder.to_owned())
                }
                StoreError::Other(reason) => unusable(reason),
                StoreError::Full => unusable("the disk is full".to_owned()),
                other => other,
            })
    }

    fn prepare(connection: Connection, pages: u32) -> Result<Self, StoreError> {
        connection.busy_timeout(std::time::Duration::from_secs(2))?;
        // Exclusive: two servers on one folder would each miss the other's messages.
        connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        connection.pragma_update(None, "max_page_count", pages)?;
        connection.execute_batch(SCHEMA)?;
        Ok(Self { connection })
    }

    pub(super) fn load(&self) -> Result<Vec<Room>, StoreError> {
        let mut query = self
            .connection
            .prepare("SELECT id, name, created, token, state FROM channel ORDER BY created, id")?;
        let rows = query.query_map([], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get(1)?,
                row.get::<_, i64>(2)?,
                row.get(3)?,
                row.get::<_, String>(4)?,
            ))
        })?;
        let mut rooms = Vec::new();
        for row in rows {
            let (id, name, created, token, state) = row?;
            let channel = self.channel(&id, &state)?;
            rooms.push(Room {
                id,
                name,
                created: created.cast_unsigned(),
                token,
                channel,
            });
        }
        Ok(rooms)
    }

    /// Puts a channel's state and its messages together again.
    fn channel(&self, id: &str, state: &str) -> Result<Channel, StoreError> {
        let damaged =
            |error: serde_json::Error| StoreError::Other(format!("damaged content: {error}"));
        let mut query = self
            .connection
            .prepare("SELECT content FROM message WHERE channel = ?1 ORDER BY id")?;
        let contents = query.query_map([id], |row| row.get::<_, String>(0))?;
        let mut messages = Vec::new();
        for content in contents {
            messages.push(serde_json::from_str::<Value>(&content?).map_err(damaged)?);
        }
        let mut state: Value = serde_json::from_str(state).map_err(damaged)?;
        state["messages"] = Value::Array(messages);
        serde_json::from_value(state).map_err(damaged)
    }

    pub(super) fn add_channel(&mut self, room: &Room) -> Result<(), StoreError> {
        self.connection.execute(
            "INSERT INTO channel (id, name, created, token, state) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                room.id,
                room.name,
                room.created.cast_signed(),
                room.token,
                state(&room.channel)?
            ],
        )?;
        Ok(())
    }

    /// Keeps a channel's new state, its new message if there is one, and no message before the
    /// oldest it still has. All or nothing.
    pub(super) fn keep(
        &mut self,
        id: &str,
        channel: &Channel,
        new: Option<&Arc<Message>>,
    ) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        transaction.execute(
            "UPDATE channel SET state = ?2 WHERE id = ?1",
            params![id, state(channel)?],
        )?;
        if let Some(message) = new {
            let content = json(message.as_ref())?;
            transaction.execute(
                "INSERT INTO message (channel, id, content) VALUES (?1, ?2, ?3)",
                params![id, message.id.cast_signed(), content],
            )?;
        }
        let oldest = channel
            .messages()
            .next()
            .map_or(i64::MAX, |message| message.id.cast_signed());
        transaction.execute(
            "DELETE FROM message WHERE channel = ?1 AND id < ?2",
            params![id, oldest],
        )?;
        transaction.commit()?;
        Ok(())
    }
}

/// The state without its messages, which have rows of their own.
fn state(channel: &Channel) -> Result<String, StoreError> {
    json(&channel.clone().cleared())
}

fn json(value: &impl serde::Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Other(error.to_string()))
}
