//! The two delivery routes.

use std::time::{Duration, Instant};

use axum::Json;
use axum::extract::{Request, State as Shared};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use card_teams::size;
use http::{HeaderMap, HeaderValue, header};
use ring::digest::{Context, SHA256};
use tokio::sync::watch;

use super::carrier::Carrier;
use super::engine::{Answer, Delivery, Finished};
use super::envelope::Envelope;
use super::log;
use super::target::Target;
use crate::limits::{Claim, Keys};
use crate::problem::{self, Problem, code};
use crate::request_body;
use crate::request_id;
use crate::state::State;

/// `POST /api/v1/deliver/check`: judges without sending.
pub async fn check(Shared(state): Shared<State>, request: Request) -> Result<Response, Problem> {
    let body = request_body::read(&state, request).await?;
    let envelope: Envelope<'_> = request_body::parse(&body)?;
    let target = Target::judge(&state, &envelope.target)?;
    let endpoint = target.endpoint();
    let answer = serde_json::json!({
        "allowed": true,
        "kind": endpoint.kind(),
        "dialect": endpoint.dialect(),
        "title": endpoint.kind().title(),
        "bytes": envelope.payload_len(),
        "limit": size::LIMIT,
    });
    Ok(Json(answer).into_response())
}

/// `POST /api/v1/deliver`
pub async fn handle(Shared(state): Shared<State>, request: Request) -> Result<Response, Problem> {
    let key = key(request.headers())?;
    let body = request_body::read(&state, request).await?;
    let (target, delivery) = prepare(&state, &body)?;
    let answer = match key {
        None => send(state, target, delivery).await,
        Some(key) => once(state, key, target, delivery).await?,
    };
    let Finished { id, json } = answer?;
    let kind = HeaderValue::from_static("application/json");
    let headers = [
        (header::CONTENT_TYPE, kind),
        (request_id::HEADER, id.header()),
    ];
    Ok((headers, json).into_response())
}

fn prepare(state: &State, body: &Bytes) -> Result<(Target, Delivery), Problem> {
    let envelope: Envelope<'_> = request_body::parse(body)?;
    let target = Target::judge(state, &envelope.target)?;
    let longest = state.deliverer.longest();
    let asked = envelope.options.timeout_ms.map(Duration::from_millis);
    let delivery = Delivery {
        endpoint: target.endpoint().clone(),
        payload: envelope.payload(body, &state.limits)?,
        timeout: asked.map_or(longest, |asked| asked.min(longest)),
        retry: envelope.options.retry.unwrap_or(true),
    };
    Ok((target, delivery))
}

async fn send(state: State, target: Target, delivery: Delivery) -> Answer {
    let begun = Instant::now();
    let deliverer = &state.deliverer;
    let id = deliverer.targets.id(delivery.endpoint.url());
    let dialect = delivery.endpoint.dialect();
    let carrier = match target {
        Target::Out(_) => Carrier::Egress(&deliverer.egress),
        Target::Inside(_, address) => Carrier::Sandbox(&state.sandbox, address, dialect),
    };
    let result = deliverer.run(&delivery, id, &carrier).await;
    let (kind, bytes) = (delivery.endpoint.kind(), delivery.payload.len());
    (state.log)(&log::line(id, kind, bytes, begun.elapsed(), &result));
    let report = result?;
    let json = serde_json::to_vec(&report).map_err(|_| Problem::internal())?;
    Ok(Finished {
        id: report.request_id,
        json: json.into(),
    })
}

/// Sends unless the same key is already sending or has sent; then its answer is given again.
async fn once(
    state: State,
    key: String,
    target: Target,
    delivery: Delivery,
) -> Result<Answer, Problem> {
    let claim = state
        .deliverer
        .keys
        .claim(&key, digest(&delivery))
        .map_err(|_| {
            let detail = "This key was used for another message. Use a new one for each message.";
            Problem::new(code::IDEMPOTENCY_KEY_REUSED, detail)
        })?;
    let mut answer = match claim {
        Claim::Same(answer) => answer,
        Claim::First(sender) => {
            let answer = sender.subscribe();
            // A task of its own: a page that goes away finds the answer when it comes back.
            tokio::spawn(first(state, key, target, delivery, sender));
            answer
        }
    };
    let finished = answer
        .wait_for(Option::is_some)
        .await
        .map_err(|_| Problem::internal())?;
    (*finished).clone().ok_or_else(Problem::internal)
}

async fn first(
    state: State,
    key: String,
    target: Target,
    delivery: Delivery,
    sender: watch::Sender<Option<Answer>>,
) {
    let answer = send(state.clone(), target, delivery).await;
    let untouched = matches!(&answer, Err(p) if p.code.delivery == problem::Delivery::NotSent);
    if untouched {
        state.deliverer.keys.forget(&key);
    }
    sender.send_replace(Some(answer));
}

fn key(headers: &HeaderMap) -> Result<Option<String>, Problem> {
    let Some(value) = headers.get("idempotency-key") else {
        return Ok(None);
    };
    let text = value
        .to_str()
        .ok()
        .filter(|text| Keys::<Answer>::is_valid(text));
    text.map(|text| Some(text.to_owned())).ok_or_else(|| {
        let detail = "Idempotency-Key takes 1 to 64 of A-Z, a-z, 0-9, _ and -.";
        Problem::new(code::IDEMPOTENCY_KEY_INVALID, detail)
    })
}

fn digest(delivery: &Delivery) -> [u8; 32] {
    let mut context = Context::new(&SHA256);
    context.update(delivery.endpoint.url().expose().as_bytes());
    context.update(&[0]);
    context.update(&delivery.payload);
    let mut digest = [0; 32];
    digest.copy_from_slice(context.finish().as_ref());
    digest
}
