//! What every command says about input that is no card's text, through the real program.

mod support;

use support::{Ran, Served, cardwright, file, folder, with_bytes};

const GOOD: &str = r#"{"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.4","fallbackText":"Hello","body":[{"type":"TextBlock","text":"Hello","wrap":true}]}"#;
const READERS: [&[&str]; 6] = [
    &["check"],
    &["fmt"],
    &["fmt", "--check"],
    &["render"],
    &["size"],
    &["send", "http://127.0.0.1:9/hook"],
];

/// Runs each reading command on `input`; `send` to a channel that would take it.
fn each(served: &Served, input: &str, stdin: &[u8], see: impl Fn(&[&str], Ran)) {
    let hook = served.url("workflows");
    for command in READERS {
        let mut args: Vec<&str> = command.to_vec();
        if args[0] == "send" {
            args[1] = &hook;
        }
        args.push(input);
        see(command, with_bytes(&args, stdin, &[]));
    }
}

#[test]
fn a_missing_file_is_named_without_a_made_up_place() {
    each(
        &Served::start(&[]),
        "/no/such/card.json",
        b"",
        |command, ran| {
            assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{command:?}");
            assert_eq!(
                ran.err,
                "/no/such/card.json: error unreadable: /no/such/card.json cannot be read: there is no such file\n",
                "{command:?}"
            );
        },
    );
}

#[test]
fn a_directory_is_called_one() {
    let path = folder("directory").display().to_string();
    each(&Served::start(&[]), &path, b"", |command, ran| {
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{command:?}");
        assert_eq!(
            ran.err,
            format!("{path}: error unreadable: {path} is a directory; name a file in it\n"),
            "{command:?}"
        );
    });
}

#[test]
#[cfg(unix)]
fn standard_input_is_named_when_it_is_unreadable() {
    let directory = std::fs::File::open(folder("stdin")).expect("a directory");
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_cardwright"))
        .args(["check", "-"])
        .stdin(directory)
        .output()
        .expect("the program runs");
    assert_eq!(done.status.code(), Some(2));
    assert_eq!(
        String::from_utf8_lossy(&done.stderr),
        "<stdin>: error unreadable: standard input is a directory, not text\n"
    );
}

#[test]
#[cfg(target_os = "linux")]
fn input_without_an_end_is_refused() {
    let ran = cardwright(&["size", "/dev/zero"], "", &[]);
    assert_eq!(ran.code, Some(2));
    assert!(
        ran.err.contains("/dev/zero is larger than 64 MB"),
        "{}",
        ran.err
    );
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_card() {
    let marked = format!("\u{feff}{GOOD}");
    each(
        &Served::start(&[]),
        "-",
        marked.as_bytes(),
        |command, ran| {
            let expected = i32::from(command.contains(&"--check"));
            assert_eq!(ran.code, Some(expected), "{command:?}: {}", ran.err);
            assert!(!ran.out.contains('\u{feff}'), "{command:?}: {}", ran.out);
        },
    );
    let size = |text: &str| cardwright(&["size", "-"], text, &[]).out;
    assert_eq!(size(&marked), size(GOOD), "it is not sent");
    let broken = cardwright(&["check", "-"], "\u{feff}[", &[]);
    let plain = cardwright(&["check", "-"], "[", &[]);
    assert_eq!(broken.err, plain.err, "it takes no column");
}

#[test]
fn text_that_is_not_utf8_is_refused_where_it_stops_being_so() {
    let latin1 = b"{\n  \"text\": \"caf\xe9\"\n}";
    each(&Served::start(&[]), "-", latin1, |command, ran| {
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{command:?}");
        assert_eq!(
            ran.err,
            "<stdin>:2:15: error not-utf8: standard input is not UTF-8 from here on\n  help: save it as UTF-8\n",
            "{command:?}"
        );
    });
    let path = file("utf16", "");
    std::fs::write(&path, b"\xff\xfe{\0}\0").expect("a file");
    let wide = cardwright(&["check", &path], "", &[]);
    assert_eq!(wide.code, Some(2));
    assert!(
        wide.err
            .starts_with(&format!("{path}:1:1: error not-utf8: {path} is UTF-16")),
        "{}",
        wide.err
    );
}

#[test]
fn a_full_disk_under_the_output_is_named() {
    let Ok(full) = std::fs::OpenOptions::new().write(true).open("/dev/full") else {
        return println!("there is no /dev/full here");
    };
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_cardwright"))
        .args(["fmt", &file("full", GOOD)])
        .stdout(full)
        .output()
        .expect("the program runs");
    let err = String::from_utf8_lossy(&done.stderr).into_owned();
    assert_eq!(done.status.code(), Some(2));
    assert!(err.contains("standard output cannot be written"), "{err}");
}
