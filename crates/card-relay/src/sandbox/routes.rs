//! The API of the sandbox channels; `README.md` shows the JSON.

use axum::Json;
use axum::extract::{Path, Request, State as Shared};
use axum::response::{IntoResponse, Response};
use card_teams::sandbox::{Fault, FaultSwitch};
use http::StatusCode;
use serde::Deserialize;

use super::host::Room;
use super::wire::{ChannelView, MessageView};
use super::worker::{no_channel, now_ms};
use crate::problem::{Problem, code};
use crate::request_body;
use crate::state::State;

const NO_CHANNEL: &str = "There is no sandbox channel with this id.";

/// Longest name of a channel, in characters.
const LONGEST_NAME: usize = 80;

/// `GET /api/v1/sandbox`
pub async fn list(Shared(state): Shared<State>) -> Result<Response, Problem> {
    let rooms = state.sandbox.with(|host| host.rooms().to_vec()).await?;
    let channels: Vec<ChannelView> = rooms.iter().map(|room| state.sandbox.view(room)).collect();
    Ok(Json(serde_json::json!({ "channels": channels })).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewChannel {
    name: Option<String>,
}

/// `POST /api/v1/sandbox`
pub async fn create(Shared(state): Shared<State>, request: Request) -> Result<Response, Problem> {
    let body = request_body::read(&state, request).await?;
    let wanted: NewChannel = request_body::parse(&body)?;
    let name = wanted.name.unwrap_or_else(|| "Sandbox".to_owned());
    let name: String = name
        .chars()
        .filter(|c| !c.is_control())
        .take(LONGEST_NAME)
        .collect();
    let room = state
        .sandbox
        .with(move |host| host.create(&name, now_ms()))
        .await??;
    Ok((StatusCode::CREATED, Json(state.sandbox.view(&room))).into_response())
}

/// `GET /api/v1/sandbox/{channel}/messages`
pub async fn messages(
    Shared(state): Shared<State>,
    Path(channel): Path<String>,
) -> Result<Response, Problem> {
    let room = find(&state, channel).await?;
    let views: Vec<MessageView<'_>> = room
        .channel
        .messages()
        .map(|message| MessageView::of(message))
        .collect();
    Ok(Json(serde_json::json!({ "messages": views })).into_response())
}

/// `DELETE /api/v1/sandbox/{channel}/messages`
pub async fn clear(
    Shared(state): Shared<State>,
    Path(channel): Path<String>,
) -> Result<StatusCode, Problem> {
    let cleared = state
        .sandbox
        .with(move |host| host.clear(&channel))
        .await??;
    cleared
        .map(|()| StatusCode::NO_CONTENT)
        .ok_or_else(|| no_channel(NO_CHANNEL))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewFault {
    fault: Option<Fault>,
    remaining: Option<u32>,
}

/// `PUT /api/v1/sandbox/{channel}/fault`
pub async fn fault(
    Shared(state): Shared<State>,
    Path(channel): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let body = request_body::read(&state, request).await?;
    let NewFault { fault, remaining } = request_body::parse(&body)?;
    let switch = fault.map(|fault| FaultSwitch { fault, remaining });
    let room = state
        .sandbox
        .with(move |host| host.set_fault(&channel, switch))
        .await??;
    let room = room.ok_or_else(|| no_channel(NO_CHANNEL))?;
    Ok(Json(state.sandbox.view(&room)).into_response())
}

/// The channel with this id.
pub(super) async fn find(state: &State, channel: String) -> Result<Room, Problem> {
    let found = state
        .sandbox
        .with(move |host| host.room(&channel).cloned())
        .await?;
    found.ok_or_else(|| Problem::new(code::NOT_FOUND, NO_CHANNEL))
}
