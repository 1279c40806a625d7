//! One page for each kind, an index of everything, and the JSON Schema of each format.

use crate::Pages;
use card_catalog::{Family, json_schema, reference};

pub(crate) fn pages() -> Pages {
    let mut pages: Pages = reference::reference_pages()
        .into_iter()
        .map(|page| (page.path, page.text))
        .collect();
    if let Some(index) = pages.get_mut("README.md") {
        index.push_str(
            "\n## Also\n\n- [What the checks find](findings.md)\n\
             - JSON Schema: [Adaptive Card](adaptive.schema.json), [MessageCard](message-card.schema.json)\n",
        );
    }
    for (family, name) in [
        (Family::Adaptive, "adaptive"),
        (Family::MessageCard, "message-card"),
    ] {
        pages.insert(
            format!("{name}.schema.json"),
            format!("{:#}\n", json_schema(family)),
        );
    }
    pages
}
