//! Resolvers for tests: none, fixed, or a different answer for each question.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use card_relay::egress::{Resolve, Resolving};

/// Answers question *n* with list *n*; the last list stays.
#[derive(Clone)]
pub struct Names {
    answers: Arc<Vec<Vec<SocketAddr>>>,
    asked: Arc<AtomicUsize>,
}

impl Names {
    pub fn none() -> Self {
        Self::changing(Vec::new())
    }

    pub fn fixed(addresses: Vec<SocketAddr>) -> Self {
        Self::changing(vec![addresses])
    }

    pub fn changing(answers: Vec<Vec<SocketAddr>>) -> Self {
        Self {
            answers: Arc::new(answers),
            asked: Arc::default(),
        }
    }

    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

impl Resolve for Names {
    fn resolve(&self, _: &str, _: u16) -> Resolving {
        let number = self.asked.fetch_add(1, Ordering::SeqCst);
        let last = self.answers.len().saturating_sub(1);
        let answer = self.answers.get(number.min(last)).cloned();
        Box::pin(async move { answer.ok_or_else(|| io::ErrorKind::NotFound.into()) })
    }
}
