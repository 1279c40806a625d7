//! When a press becomes a drag: a mouse has to move, a finger has to rest.

/// Pixels a mouse moves before it drags.
const MOUSE_SLOP: f64 = 5.0;
/// Pixels a finger may tremble while it rests.
const TOUCH_SLOP: f64 = 8.0;
/// Milliseconds a finger rests before it drags; until then it scrolls.
pub const TOUCH_REST_MS: i32 = 150;

/// What a pointer is doing.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub enum Gesture {
    /// Nothing of ours.
    #[default]
    Idle,
    /// Pressed on something that can be dragged.
    Pressed {
        /// Which pointer.
        pointer: i32,
        /// Whether it also scrolls.
        scrolls: bool,
        /// Where it was pressed.
        at: (f64, f64),
    },
    /// Dragging.
    Dragging {
        /// Which pointer.
        pointer: i32,
        /// Where it was pressed.
        at: (f64, f64),
        /// Whether it has moved since.
        moved: bool,
    },
}

impl Gesture {
    /// The gesture after its pointer moved to `to`.
    pub fn moved(self, by: i32, to: (f64, f64)) -> Self {
        match self {
            Self::Pressed {
                pointer,
                scrolls,
                at,
            } if pointer == by => match (scrolls, far(at, to)) {
                (true, far) if far > TOUCH_SLOP => Self::Idle,
                (false, far) if far >= MOUSE_SLOP => Self::Dragging {
                    pointer,
                    at,
                    moved: true,
                },
                _ => self,
            },
            Self::Dragging { pointer, at, moved } if pointer == by => {
                let moved = moved || far(at, to) > TOUCH_SLOP;
                Self::Dragging { pointer, at, moved }
            }
            other => other,
        }
    }

    /// The gesture after the pointer rested for [`TOUCH_REST_MS`].
    pub fn rested(self) -> Self {
        match self {
            Self::Pressed {
                pointer,
                at,
                scrolls: true,
            } => Self::Dragging {
                pointer,
                at,
                moved: false,
            },
            other => other,
        }
    }

    /// Whether something is being dragged.
    pub fn drags(self) -> bool {
        matches!(self, Self::Dragging { .. })
    }

    /// Whether it is this pointer's.
    pub fn is_of(self, by: i32) -> bool {
        match self {
            Self::Idle => false,
            Self::Pressed { pointer, .. } | Self::Dragging { pointer, .. } => pointer == by,
        }
    }
}

fn far(from: (f64, f64), to: (f64, f64)) -> f64 {
    (to.0 - from.0).hypot(to.1 - from.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(scrolls: bool) -> Gesture {
        let at = (100.0, 100.0);
        Gesture::Pressed {
            pointer: 1,
            scrolls,
            at,
        }
    }

    #[test]
    fn a_mouse_drags_after_five_pixels() {
        assert!(!pressed(false).moved(1, (104.0, 100.0)).drags());
        assert!(pressed(false).moved(1, (103.0, 104.0)).drags());
        assert_eq!(
            pressed(false).moved(2, (200.0, 0.0)),
            pressed(false),
            "another pointer"
        );
        assert_eq!(
            pressed(false).rested(),
            pressed(false),
            "resting is no drag"
        );
    }

    #[test]
    fn a_finger_drags_after_a_rest_and_scrolls_before_it() {
        let trembled = pressed(true).moved(1, (106.0, 105.0));
        assert!(trembled.rested().drags());
        assert_eq!(pressed(true).moved(1, (100.0, 109.0)), Gesture::Idle);
        assert_eq!(Gesture::Idle.rested(), Gesture::Idle);
        let Gesture::Dragging { moved, .. } = trembled.rested() else {
            panic!("it drags");
        };
        assert!(!moved, "lifted now, it was a tap");
    }
}
