//! Just enough of Rust's lexical rules to tell code, comments, strings and test modules apart.

/// A Rust file. In `code`, comments, the insides of strings and test modules are blanked out;
/// offsets and lines stay as in the file.
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) code: String,
    /// Offset of the opening quote, and the text as written between the quotes.
    strings: Vec<(usize, String)>,
    test_modules: Vec<String>,
}

impl Source {
    pub(crate) fn read(path: String, text: &str) -> Source {
        let mut lexer = Lexer {
            text,
            at: 0,
            code: text.as_bytes().to_vec(),
            strings: Vec::new(),
        };
        lexer.run();
        let Lexer { code, strings, .. } = lexer;
        let code = String::from_utf8(code).expect("blanks keep it UTF-8");
        let mut source = Source {
            path,
            code,
            strings,
            test_modules: Vec::new(),
        };
        source.blank_tests();
        source
    }

    /// The lines of code, from 1.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
    }

    /// The string literals outside tests: line, offset of the opening quote, text.
    pub(crate) fn strings(&self) -> impl Iterator<Item = (usize, usize, &str)> {
        let outside_tests = |at: usize| self.code.as_bytes()[at] != b' ';
        let strings = self
            .strings
            .iter()
            .filter(move |(at, _)| outside_tests(*at));
        strings.map(|(at, text)| (self.line_of(*at), *at, text.as_str()))
    }

    fn line_of(&self, offset: usize) -> usize {
        self.code[..offset].matches('\n').count() + 1
    }

    /// Paths, without `.rs`, of the modules that `#[cfg(test)] mod name;` brings in.
    pub(crate) fn test_files(&self) -> Vec<String> {
        let (folder, name) = self.path.rsplit_once('/').unwrap_or(("", &self.path));
        let folder = match name {
            "mod.rs" | "lib.rs" | "main.rs" => folder.to_owned(),
            _ => format!("{folder}/{}", name.trim_end_matches(".rs")),
        };
        self.test_modules
            .iter()
            .map(|module| format!("{folder}/{module}"))
            .collect()
    }

    fn blank_tests(&mut self) {
        const MARK: &str = "#[cfg(test)]";
        let mut from = 0;
        while let Some(found) = self.code[from..].find(MARK) {
            let start = from + found;
            let end = item_end(&self.code, start + MARK.len());
            let item = self.code[start + MARK.len()..end].trim();
            if let Some(module) = item
                .strip_suffix(';')
                .and_then(|item| item.split("mod ").nth(1))
            {
                self.test_modules.push(module.trim().to_owned());
            }
            let blank: String = self.code[start..end]
                .chars()
                .map(|c| if c == '\n' { c } else { ' ' })
                .collect();
            // A blanked character may have been longer than a blank.
            let padding = " ".repeat(end - start - blank.len());
            self.code.replace_range(start..end, &(padding + &blank));
            from = end;
        }
    }
}

/// The offset after the item that starts here: after its `;`, or after its closing brace.
fn item_end(code: &str, from: usize) -> usize {
    let mut depth = 0usize;
    for (index, byte) in code.bytes().enumerate().skip(from) {
        match byte {
            b'{' => depth += 1,
            b'}' if depth <= 1 => return index + 1,
            b'}' => depth -= 1,
            b';' if depth == 0 => return index + 1,
            _ => {}
        }
    }
    code.len()
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    code: Vec<u8>,
    strings: Vec<(usize, String)>,
}

impl Lexer<'_> {
    fn run(&mut self) {
        while self.at < self.text.len() {
            let rest = &self.text[self.at..];
            if rest.starts_with("//") {
                self.blank(rest.find('\n').unwrap_or(rest.len()));
            } else if rest.starts_with("/*") {
                self.blank(block_comment(rest));
            } else if let Some(hashes) = raw_string(rest).filter(|_| !self.in_word()) {
                self.raw(hashes);
            } else if let Some(inside) = rest.strip_prefix('"') {
                self.string(1, plain_string(inside), 1);
            } else if rest.starts_with('\'') {
                self.blank_keeping_quotes(character(rest));
            } else {
                self.at += rest.chars().next().map_or(1, char::len_utf8);
            }
        }
    }

    fn in_word(&self) -> bool {
        let before = self.text[..self.at].chars().next_back();
        before.is_some_and(|c| c.is_alphanumeric() || c == '_')
    }

    fn raw(&mut self, hashes: usize) {
        let open = 2 + hashes; // r, hashes, quote
        let close = format!("\"{}", "#".repeat(hashes));
        let inside = &self.text[self.at + open..];
        self.string(
            open,
            inside.find(&close).unwrap_or(inside.len()),
            close.len(),
        );
    }

    fn string(&mut self, open: usize, length: usize, close: usize) {
        let start = self.at + open;
        let text = self.text[start..start + length].to_owned();
        self.strings.push((start - 1, text));
        self.at = start;
        self.blank(length);
        self.at = (self.at + close).min(self.text.len());
    }

    fn blank(&mut self, length: usize) {
        for byte in &mut self.code[self.at..self.at + length] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
        self.at += length;
    }

    fn blank_keeping_quotes(&mut self, length: usize) {
        self.at += 1;
        if length > 2 {
            self.blank(length - 2);
            self.at += 1;
        }
    }
}

fn block_comment(text: &str) -> usize {
    let mut depth = 0usize;
    let mut at = 0;
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

/// The number of hashes of a raw string that starts here.
fn raw_string(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('r')?;
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    rest[hashes..].starts_with('"').then_some(hashes)
}

/// The length of the inside of a string whose opening quote was just passed.
fn plain_string(text: &str) -> usize {
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return index,
            _ => {}
        }
    }
    text.len()
}

/// The length of a character literal with its quotes, or 1 for a lifetime's quote.
fn character(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    match chars.next() {
        Some((_, '\\')) => text[2..].find(['\'']).map_or(1, |end| {
            let end = end + 2;
            if text[2..].starts_with('\'') {
                end + 2
            } else {
                end + 1
            }
        }),
        Some(_) => match chars.next() {
            Some((index, '\'')) => index + 1,
            _ => 1,
        },
        None => 1,
    }
}

#[test]
fn code_strings_comments_and_tests_are_told_apart() {
    let text = "let a = \"x // \\\" y\"; // web_sys\nlet b = r#\"raw \"q\" \"#; let c = '\"'; /* a /* b */ c */\n\
        fn f<'a>(x: &'a str) { '\\''; }\n#[cfg(test)]\nmod tests { fn g() { x.unwrap(); \"t\" } }\n#[cfg(test)]\nmod other;\nfn h() {}\n";
    let source = Source::read("crates/x/src/lib.rs".to_owned(), text);
    let strings: Vec<_> = source
        .strings()
        .map(|(line, _, text)| (line, text))
        .collect();
    assert_eq!(strings, [(1, "x // \\\" y"), (2, "raw \"q\" ")]);
    assert!(!source.code.contains("web_sys") && !source.code.contains("unwrap"));
    assert!(!source.code.contains(" b */") && source.code.contains("fn h()"));
    assert_eq!(source.code.lines().count(), text.lines().count());
    assert_eq!(source.test_files(), ["crates/x/src/other"]);
}
