//! `PROBLEMS.md` is the table of problems: links in problem documents lead there.

use card_relay::problem::code::{ALL, Delivery};

fn page() -> String {
    let mut page = String::from(
        "# Problems of the relay\n\nGenerated from `src/problem/code.rs`; `UPDATE_EXPECT=1 cargo test -p card-relay --test problems` writes it anew.\n",
    );
    for code in ALL {
        let delivery = match code.delivery {
            Delivery::NotSent => "Nothing was sent.",
            Delivery::Unknown => {
                "The message may have been posted: look into the channel before sending it again."
            }
            Delivery::Sent => "The message was sent.",
        };
        let again = match code.retryable {
            true => "The same request may succeed later.",
            false => "The same request fails again.",
        };
        page += &format!(
            "\n## {}\n\n{} (HTTP {}). {delivery} {again}\n",
            code.name, code.title, code.status
        );
    }
    page
}

#[test]
fn the_page_of_problems_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/PROBLEMS.md");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path, page()).expect("the page is written");
    }
    let found = std::fs::read_to_string(path).expect("the page");
    assert_eq!(found, page(), "UPDATE_EXPECT=1 writes it anew");
}
