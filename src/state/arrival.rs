//! The later part of the program: asked for, waited for, here, or not to be had.

use super::{
    AppState, DeskMsg, DiskMsg, Effect, Errand, LateMsg, Msg, SendMsg, ShareMsg, TrialMsg,
};
use crate::later::Later;
use crate::words::t;
use std::rc::Rc;

impl AppState {
    pub(super) fn fetch_later(&mut self) {
        if self.later.is_none() {
            self.missing = false;
            self.forget_news_of_part();
            self.outbox.ask_latest(Effect::FetchLater);
        }
    }

    /// The later part is here, or could not be had.
    pub(super) fn arrived(&mut self, later: Option<Later>) {
        (self.later, self.missing) = (later, later.is_none());
        self.forget_news_of_part();
        match later {
            Some(_) => self.begin_later(),
            None => self.tell_of_part(t!("part-missing-long"), true),
        }
    }

    pub(super) fn begin_later(&mut self) {
        self.revive_host();
        self.find_relay();
        self.load_blocks();
        self.find_file();
        self.catch_up();
        if let Some(arrival) = self.arrival.take() {
            self.late(LateMsg::Desk(ShareMsg::Arrived(arrival).into()), 0.0);
        }
    }

    /// Does what only the later part can do.
    pub(super) fn late(&mut self, message: LateMsg, now: f64) {
        match self.later {
            Some(later) => (later.reduce)(self, message, now),
            None => self.early(message, now),
        }
    }

    fn early(&mut self, message: LateMsg, now: f64) {
        match message {
            // What these ask for needs no more than the first part.
            LateMsg::Trial(TrialMsg::Leave) => self.leave_trial(),
            LateMsg::Trial(TrialMsg::Switch) if self.trial.on || !self.missing => {
                self.switch_trial(now);
            }
            LateMsg::Desk(DeskMsg::Disk(DiskMsg::Open)) => self.run_errand(Errand::ChooseFile),
            LateMsg::Desk(DeskMsg::Disk(DiskMsg::Save | DiskMsg::SaveAs)) if self.missing => {
                self.download();
            }
            LateMsg::Send(SendMsg::Open) => {
                Rc::make_mut(&mut self.sending).open = true;
                self.tell_of_wait();
            }
            message => self.act(Rc::new(Msg::Late(message)), now),
        }
    }

    pub(super) fn tell_of_wait(&mut self) {
        match self.missing {
            true => self.tell_of_part(t!("part-missing-long"), true),
            false => self.tell_of_part(t!("part-awaited-long"), false),
        }
    }
}
