//! Carries out what the desk asks for. Part of the later part of the program.

use crate::dispatch::Dispatch;
use crate::interop::store::Other;
use crate::interop::{blocks, clipboard, library, listen, offline, share, store};
use crate::net;
use crate::state::{
    BlocksAsk, BlocksMsg, DeskAsk, DeskMsg, Effect, Found, KeptCard, LibraryMsg, Outcome, ShareMsg,
    TabsMsg, TimelineMsg, Trouble, Version,
};
use std::future::Future;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// The largest card that a link may hold or name.
const LIMIT: usize = 4 * 1024 * 1024;

/// Begins an effect of the later part.
pub fn begin(effect: Effect, done: Callback<Outcome>) {
    match effect {
        Effect::Blocks(ask) => {
            spawn_local(async move { done.emit(Outcome::Blocks(blocks_of(ask).await)) })
        }
        Effect::Desk(ask) => desk(ask, done),
        connection => net::connect(connection, done),
    }
}

async fn blocks_of(ask: BlocksAsk) -> BlocksMsg {
    match ask {
        BlocksAsk::Load => BlocksMsg::Loaded(blocks::all().await),
        BlocksAsk::Keep(id, text) => BlocksMsg::Kept(blocks::keep(&id, &text).await),
        BlocksAsk::Forget(id) => BlocksMsg::Kept(blocks::forget(&id).await),
    }
}

fn desk(ask: DeskAsk, done: Callback<Outcome>) {
    match ask {
        DeskAsk::Pack(text) => answer(
            done,
            async move { ShareMsg::Packed(share::pack(&text).await) },
        ),
        DeskAsk::Unpack(bytes) => answer(done, async move {
            ShareMsg::Unpacked(share::unpack(&bytes, LIMIT).await)
        }),
        DeskAsk::Fetch(address) => answer(done, async move {
            let text = share::fetch_text(&address, LIMIT).await;
            ShareMsg::Fetched(address, text)
        }),
        DeskAsk::CopyLink(link) => answer(done, async move {
            ShareMsg::Copied(clipboard::copy(link).await)
        }),
        DeskAsk::CleanAddress => {
            share::clean_address();
            done.emit(Outcome::Quiet);
        }
        DeskAsk::Read { id, follows } => answer(done, async move {
            let card = match follows {
                true => store::load(&id).await,
                false => store::peek(&id).await,
            };
            TabsMsg::Read(card.ok().flatten().and_then(found))
        }),
        DeskAsk::Disk(ask) => super::disk::begin(ask, done),
        DeskAsk::TakeOver(id) => answer(done, async move {
            store::take_over(&id).await;
            let card = store::load(&id).await.ok().flatten().and_then(found);
            TabsMsg::Taken(id, card)
        }),
        other => shelve(other, done),
    }
}

/// What concerns the library and the card's versions.
fn shelve(ask: DeskAsk, done: Callback<Outcome>) {
    match ask {
        DeskAsk::List => answer(done, async move {
            LibraryMsg::Listed(match library::cards().await {
                Ok(cards) => Ok(cards.iter().filter_map(listed).collect()),
                Err(why) => Err(why),
            })
        }),
        DeskAsk::Load(id) => answer(done, async move {
            LibraryMsg::Loaded(store::load(&id).await.ok().flatten().and_then(found))
        }),
        DeskAsk::Duplicate { id, name } => answer(done, async move {
            changed(library::duplicate(&id, &name).await)
        }),
        DeskAsk::Delete { id, on } => {
            answer(done, async move { changed(library::delete(&id, on).await) })
        }
        DeskAsk::Forget(ids) => answer(done, async move { changed(library::forget(&ids).await) }),
        DeskAsk::Relabel { id, name, tags } => answer(done, async move {
            changed(library::relabel(&id, name.as_deref(), &tags).await)
        }),
        DeskAsk::Remember { card, text, name } => answer(done, async move {
            match library::remember(&card, &text, name.as_deref()).await {
                // Nobody asked for a version without a name; the status bar says that nothing is kept.
                Err(why) if name.is_some() => DeskMsg::from(LibraryMsg::Failed(why)),
                _ => TimelineMsg::Kept.into(),
            }
        }),
        DeskAsk::Versions(card) => answer(done, async move {
            match library::versions(&card).await {
                Ok(versions) => TimelineMsg::Listed(versions.iter().map(version).collect()).into(),
                Err(why) => DeskMsg::from(LibraryMsg::Failed(why)),
            }
        }),
        DeskAsk::Bundle => answer(done, async { LibraryMsg::Bundled(library::bundle().await) }),
        DeskAsk::Weigh(text) => answer(done, async move {
            LibraryMsg::Weighed(library::weigh(&text).await, text)
        }),
        DeskAsk::Unbundle(text) => answer(done, async move {
            LibraryMsg::Added(library::unbundle(&text).await)
        }),
        _ => {}
    }
}

fn changed(done: Result<(), Trouble>) -> LibraryMsg {
    done.map_or_else(LibraryMsg::Failed, |()| LibraryMsg::Changed)
}

fn listed(card: &store::KeptCard) -> Option<KeptCard> {
    Some(KeptCard {
        label: card.label()?,
        changed: card.changed(),
        gone: card
            .deleted()
            .then(|| card.gone().unwrap_or_else(|| card.changed())),
        text: card.text()?,
    })
}

fn version(kept: &library::KeptVersion) -> Version {
    Version {
        key: kept.key() as u64,
        at: kept.at(),
        name: kept.name().map(Into::into),
        text: kept.text().into(),
    }
}

fn found(card: store::KeptCard) -> Option<Found> {
    Some(Found {
        label: card.label()?,
        text: card.text()?,
        draft: card.draft(),
        opened: card.draft_opened(),
        ignored: card.ignored(),
    })
}

pub(super) fn answer<M: Into<DeskMsg>>(
    done: Callback<Outcome>,
    work: impl Future<Output = M> + 'static,
) {
    spawn_local(async move { done.emit(Outcome::Desk(Box::new(work.await.into()))) });
}

/// Tells the state what other tabs do, and when a newer version of the designer is there.
pub fn watch(dispatch: &Dispatch) {
    listen::when_idle(|| spawn_local(library::purge()));
    let newer = dispatch.clone();
    listen::when_idle(move || offline::keep(move || newer.send(TabsMsg::Newer)));
    let dispatch = dispatch.clone();
    store::watch(move |what, id| {
        if what == Other::TookOver {
            super::keep::flush();
        }
        let id = id.into();
        dispatch.send(match what {
            Other::Changed => TabsMsg::Changed(id),
            Other::TookOver => TabsMsg::Lost(id),
            Other::Left => TabsMsg::Left(id),
        });
    });
}
