//! What stands within a line: emphasis, links, pictures, code, mentions.

use super::emphasis::{self, Run};
use super::link::{self, link};
use super::{Dialect, Writer};
use crate::names::Attr;
use crate::prose::{expression, html};
use crate::safe_url::SafeUrl;
use crate::view::{Draft, View};

/// A part of a line.
pub(super) enum Piece {
    Text(String),
    /// A bracket or mention sign that may still turn into the start of an element.
    Sign(&'static str),
    Run(Run),
    Open(Draft),
    Close,
    View(View),
}

/// The start of a link or picture.
struct Bracket {
    /// Index of its piece.
    piece: usize,
    /// Where it stands in the source.
    at: usize,
    image: bool,
}

impl Writer {
    /// Draws `source` with its formatting.
    pub(super) fn inline(&mut self, source: &str) {
        let mut line = Line {
            source,
            dialect: self.dialect,
            pieces: Vec::new(),
            brackets: Vec::new(),
            mentions: Vec::new(),
        };
        line.read();
        for piece in line.pieces {
            self.piece(piece);
        }
    }

    fn piece(&mut self, piece: Piece) {
        match piece {
            Piece::Text(text) => self.text(&text),
            Piece::Sign(sign) => self.text(sign),
            Piece::View(view) => self.builder.inline(view),
            Piece::Open(draft) => self.builder.open("", draft),
            Piece::Close => {
                self.builder.close("");
            }
            Piece::Run(run) => {
                (0..run.ended).for_each(|_| self.piece(Piece::Close));
                (0..run.left).for_each(|_| self.text(run.mark.encode_utf8(&mut [0; 4])));
                for tag in run.begun.into_iter().rev() {
                    self.builder.open("", Draft::new(tag));
                }
            }
        }
    }
}

struct Line<'a> {
    source: &'a str,
    dialect: Dialect,
    pieces: Vec<Piece>,
    brackets: Vec<Bracket>,
    /// Indices of the pieces of open mentions.
    mentions: Vec<usize>,
}

impl<'a> Line<'a> {
    fn read(&mut self) {
        let mut at = 0;
        while let Some(c) = self.source[at..].chars().next() {
            at += self.one(at, c).max(1);
        }
        while !self.mentions.is_empty() {
            self.end_mention();
        }
        emphasis::pair(&mut self.pieces);
    }

    /// Reads what begins at `at` with `c`; answers its length.
    fn one(&mut self, at: usize, c: char) -> usize {
        let rest = &self.source[at..];
        match c {
            '\\' => self.escape(rest),
            '\n' => self.line_end(),
            '`' => self.code(rest),
            '*' | '_' => self.run(at, c),
            '~' if self.dialect.strikethrough => self.run(at, c),
            '[' => self.bracket(at, "["),
            '!' if rest.starts_with("![") => self.bracket(at, "!["),
            ']' => self.end_bracket(at),
            '<' => self.tag(rest),
            '&' => self.reference(rest),
            _ => {
                let length = rest.find(['\\', '\n', '`', '*', '_', '~', '[', '!', ']', '<', '&']);
                let length = length.unwrap_or(rest.len()).max(c.len_utf8());
                self.text(&rest[..length]);
                length
            }
        }
    }

    fn text(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    fn escape(&mut self, rest: &str) -> usize {
        match rest.as_bytes().get(1) {
            Some(b'\n') => {
                self.pieces.push(Piece::View(line_break()));
                2
            }
            Some(next) if next.is_ascii_punctuation() => {
                self.text(&rest[1..2]);
                2
            }
            _ => {
                self.text("\\");
                1
            }
        }
    }

    /// A line break is a space, after two spaces a break.
    fn line_end(&mut self) -> usize {
        let mut hard = false;
        if let Some(Piece::Text(last)) = self.pieces.last_mut() {
            hard = last.ends_with("  ");
            last.truncate(last.trim_end_matches(' ').len());
        }
        if hard {
            self.pieces.push(Piece::View(line_break()));
        } else {
            self.text(" ");
        }
        1
    }

    fn code(&mut self, rest: &str) -> usize {
        let inner = rest.trim_start_matches('`');
        let ticks = rest.len() - inner.len();
        let Some(length) = code_length(inner, ticks) else {
            self.text(&rest[..ticks]);
            return ticks;
        };
        let whole = length + 2 * ticks;
        if self.dialect.code {
            let code = inner[..length].replace('\n', " ");
            let padded = code.starts_with(' ') && code.ends_with(' ') && !code.trim().is_empty();
            let code = if padded {
                &code[1..code.len() - 1]
            } else {
                &code
            };
            let draft = Draft::new("code").text(&*expression::restore(code));
            self.pieces.push(Piece::View(draft.build()));
        } else {
            self.text(&rest[..whole]);
        }
        whole
    }

    fn run(&mut self, at: usize, mark: char) -> usize {
        let rest = self.source[at..].trim_start_matches(mark);
        let length = self.source.len() - at - rest.len();
        let before = self.source[..at].chars().next_back().unwrap_or(' ');
        let after = rest.chars().next().unwrap_or(' ');
        self.pieces
            .push(Piece::Run(Run::new(mark, length, before, after)));
        length
    }

    fn bracket(&mut self, at: usize, sign: &'static str) -> usize {
        let (piece, image) = (self.pieces.len(), sign == "![");
        self.brackets.push(Bracket { piece, at, image });
        self.pieces.push(Piece::Sign(sign));
        sign.len()
    }

    fn end_bracket(&mut self, at: usize) -> usize {
        let Some(bracket) = self.brackets.pop() else {
            self.text("]");
            return 1;
        };
        let Some((address, length)) = link::target(&self.source[at + 1..]) else {
            self.text("]");
            return 1;
        };
        let end = at + 1 + length;
        self.mentions.retain(|mention| *mention < bracket.piece);
        emphasis::pair(&mut self.pieces[bracket.piece..]);
        if bracket.image {
            self.image(&bracket, &address, end);
        } else {
            self.pieces[bracket.piece] = Piece::Open(link(&address));
            self.pieces.push(Piece::Close);
            // No link inside a link.
            self.brackets.retain(|outer| outer.image);
        }
        end - at
    }

    fn image(&mut self, bracket: &Bracket, address: &str, end: usize) {
        let inner = self.pieces.split_off(bracket.piece);
        if !self.dialect.images {
            return self.text(&self.source[bracket.at..end]);
        }
        let alt: String = inner.iter().skip(1).map(words).collect();
        match SafeUrl::image(address) {
            Some(url) => {
                let drawn = Draft::of("img", "cw-inline-img")
                    .src(&url)
                    .attr(Attr::ALT, expression::restore(&alt));
                self.pieces.push(Piece::View(drawn.build()));
            }
            None => self.text(&alt),
        }
    }

    /// HTML is text, except a mention and (where known) a line break.
    fn tag(&mut self, rest: &str) -> usize {
        const BREAKS: [&str; 3] = ["<br>", "<br/>", "<br />"];
        if let Some(address) = link::automatic(rest) {
            self.pieces.push(Piece::Open(link(address)));
            self.text(address);
            self.pieces.push(Piece::Close);
            return address.len() + 2;
        }
        if rest.starts_with("<at>") {
            self.mentions.push(self.pieces.len());
            self.pieces.push(Piece::Sign("<at>"));
            return "<at>".len();
        }
        if rest.starts_with("</at>") && !self.mentions.is_empty() {
            self.end_mention();
            return "</at>".len();
        }
        if let Some(found) = BREAKS
            .iter()
            .find(|tag| self.dialect.breaks && rest.starts_with(**tag))
        {
            self.pieces.push(Piece::View(line_break()));
            return found.len();
        }
        self.text("<");
        1
    }

    fn end_mention(&mut self) {
        if let Some(start) = self.mentions.pop() {
            self.brackets.retain(|bracket| bracket.piece < start);
            emphasis::pair(&mut self.pieces[start..]);
            self.pieces[start] = Piece::Open(Draft::of("span", "cw-mention"));
            self.pieces.push(Piece::Close);
        }
    }

    fn reference(&mut self, rest: &str) -> usize {
        match html::reference(rest) {
            Some((c, length)) => {
                self.text(c.encode_utf8(&mut [0; 4]));
                length
            }
            None => {
                self.text("&");
                1
            }
        }
    }
}

/// Length of the code up to a run of just `ticks` backticks.
fn code_length(text: &str, ticks: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let run = text[start..].bytes().take_while(|b| *b == b'`').count();
        if run == ticks {
            return Some(start);
        }
        at = start + run;
    }
    None
}

/// What of a piece is words.
fn words(piece: &Piece) -> String {
    match piece {
        Piece::Text(text) => text.clone(),
        Piece::Sign(sign) => (*sign).to_owned(),
        Piece::Run(run) => run.mark.to_string().repeat(run.left),
        Piece::View(_) | Piece::Open(_) | Piece::Close => String::new(),
    }
}

fn line_break() -> View {
    Draft::new("br").build()
}
