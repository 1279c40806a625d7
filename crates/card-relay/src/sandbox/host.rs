//! All channels of one server: the pure state machine with its storage beside it.

use card_teams::Dialect;
use card_teams::sandbox::{Channel, FaultSwitch, Request, Response, step};

use super::MOST_CHANNELS;
use super::announce::{Announcer, Event};
use super::store::{Storage, Store, StoreError};
use super::urls::Address;

/// One channel with what it is known by.
#[derive(Clone, Debug)]
pub struct Room {
    /// 32 hexadecimal digits, public within the API.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// When it was made, Unix milliseconds.
    pub created: u64,
    /// 128 random bits in its webhook URLs.
    pub(super) token: String,
    /// Its state.
    pub channel: Channel,
}

/// The channels, on the one thread that writes them.
pub struct Host {
    store: Store,
    rooms: Vec<Room>,
    announcer: Announcer,
}

impl Host {
    pub(super) fn open(
        storage: &Storage,
        announcer: Announcer,
        now: u64,
    ) -> Result<Self, StoreError> {
        let store = Store::open(storage)?;
        let rooms = store.load()?;
        let mut host = Self {
            store,
            rooms,
            announcer,
        };
        if host.rooms.is_empty() {
            host.create("Sandbox", now)?;
        }
        Ok(host)
    }

    /// All channels, oldest first; there is always one.
    pub fn rooms(&self) -> &[Room] {
        &self.rooms
    }

    /// The channel with this id.
    pub fn room(&self, id: &str) -> Option<&Room> {
        self.rooms.iter().find(|room| room.id == id)
    }

    /// Makes a channel.
    ///
    /// # Errors
    /// [`StoreError::Full`] also when there are [`MOST_CHANNELS`] already.
    pub fn create(&mut self, name: &str, now: u64) -> Result<Room, StoreError> {
        if self.rooms.len() >= MOST_CHANNELS {
            return Err(StoreError::Full);
        }
        let room = Room {
            id: crate::random::hex::<16>(),
            name: name.to_owned(),
            created: now,
            token: crate::random::hex::<16>(),
            channel: Channel::default(),
        };
        self.store.add_channel(&room)?;
        self.rooms.push(room.clone());
        Ok(room)
    }

    /// Answers a posted message; `None` when the address opens no channel.
    ///
    /// # Errors
    /// When the message cannot be kept; then it was not taken.
    pub fn post(
        &mut self,
        address: &Address,
        dialect: Dialect,
        body: &[u8],
        now: u64,
    ) -> Result<Option<Response>, StoreError> {
        let Some(index) = self.rooms.iter().position(|room| address.opens(room)) else {
            return Ok(None);
        };
        let room = &self.rooms[index];
        let before = room
            .channel
            .messages()
            .next_back()
            .map_or(0, |message| message.id);
        let (next, response) = step(&room.channel, &Request { dialect, body }, now);
        let new = next
            .messages()
            .next_back()
            .filter(|message| message.id > before)
            .cloned();
        if next != room.channel {
            self.store.keep(&room.id, &next, new.as_ref())?;
        }
        if let Some(message) = new {
            self.announcer.message(&room.id, message);
        }
        self.rooms[index].channel = next;
        Ok(Some(response))
    }

    /// Removes a channel's messages; `None` when there is no such channel.
    ///
    /// # Errors
    /// When the storage refuses.
    pub fn clear(&mut self, id: &str) -> Result<Option<()>, StoreError> {
        let changed = self.change(id, |channel| channel.cleared())?;
        Ok(changed.map(|room| self.announcer.send(Event::Cleared { channel: room.id })))
    }

    /// Switches a fault on or off; `None` when there is no such channel.
    ///
    /// # Errors
    /// When the storage refuses.
    pub fn set_fault(
        &mut self,
        id: &str,
        fault: Option<FaultSwitch>,
    ) -> Result<Option<Room>, StoreError> {
        self.change(id, |channel| {
            let settings = card_teams::sandbox::Settings {
                fault,
                ..channel.settings().clone()
            };
            channel.with_settings(settings)
        })
    }

    fn change(
        &mut self,
        id: &str,
        change: impl FnOnce(Channel) -> Channel,
    ) -> Result<Option<Room>, StoreError> {
        let Some(room) = self.rooms.iter_mut().find(|room| room.id == id) else {
            return Ok(None);
        };
        let next = change(room.channel.clone());
        self.store.keep(id, &next, None)?;
        room.channel = next;
        Ok(Some(room.clone()))
    }
}
