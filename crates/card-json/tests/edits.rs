//! Random edits: text and tree stay in agreement, undo restores the bytes, and bytes outside the
//! splice never change.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use card_json::{Document, Edit, Node, NodeId, Style};
use proptest::prelude::*;
use proptest::sample::Index;

/// Odd white space, escapes, duplicate keys, empty containers, every indentation.
const TEXTS: &[&str] = &[
    "{}",
    "[ ]",
    "\n 3 \n",
    r#"{"a":1,"b":[1,2,{"c":[]}],"a":"\ud800\u0041"}"#,
    "{ \"a\" : 1 , \"b\":\t[1 ,2,\n3] , \"c\" : { } }",
    "{\n  \"title\": \"Hi\",\n  \"size\": 1.50,\n  \"items\": [\n    {\n      \"x\": [1, 2, 3]\n    },\n    \
     {}\n  ]\n}\n",
    "{\r\n\t\"a\": [\r\n\t\t[],\r\n\t\t[[1e2]]\r\n\t],\r\n\t\"b\\n\": {\"k\": null, \"k\": true}\r\n}",
    "\t[\n\t\t{\"a\": \"\\\"}],{\\\\\"}\n\t\t,\n\n\t\t{\"b\"\n:\n-0.0}\n\t]",
    "[[[[[[\"é\u{1F600}\"]]]]]]",
];

#[derive(Clone, Debug)]
enum Step {
    Replace(Index, Node),
    Insert(Index, Index, String, Node),
    Remove(Index),
    Rename(Index, String),
    Move(Index, Index, Index),
    Duplicate(Index),
    Wrap(Index),
}

fn value() -> impl Strategy<Value = Node> {
    let leaf = prop_oneof![
        Just(Node::null()),
        any::<bool>().prop_map(Node::boolean),
        any::<i32>().prop_map(|number| Node::number_i64(number.into())),
        any::<f64>().prop_map(Node::number_f64),
        "[a-z\"\\\\\\n\\PC]{0,6}".prop_map(Node::string),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Node::array),
            prop::collection::vec(("[a-c/~\"]{0,2}", inner), 0..4).prop_map(Node::object),
        ]
    })
}

fn step() -> impl Strategy<Value = Step> {
    let at = any::<Index>;
    prop_oneof![
        (at(), value()).prop_map(|(node, value)| Step::Replace(node, value)),
        (at(), at(), "[a-c]{0,2}", value()).prop_map(|(p, i, k, v)| Step::Insert(p, i, k, v)),
        at().prop_map(Step::Remove),
        (at(), "[a-c\"]{0,2}").prop_map(|(node, key)| Step::Rename(node, key)),
        (at(), at(), at()).prop_map(|(node, parent, index)| Step::Move(node, parent, index)),
        at().prop_map(Step::Duplicate),
        at().prop_map(Step::Wrap),
    ]
}

fn nodes(document: &Document) -> Vec<Node> {
    document.root().descendants().cloned().collect()
}

fn insertion(parent: &Node, index: &Index, key: &str, value: Node) -> Option<Edit> {
    let key = match parent.kind_name() {
        "object" => Some(key.into()),
        "array" => None,
        _ => return None,
    };
    let index = index.index(parent.child_count() + 1);
    Some(Edit::Insert {
        parent: parent.id(),
        index,
        key,
        value,
    })
}

fn edits(document: &Document, step: &Step) -> Option<Vec<Edit>> {
    let nodes = nodes(document);
    let pick = |index: &Index| nodes[index.index(nodes.len())].clone();
    Some(match step {
        Step::Replace(node, with) => {
            vec![Edit::Replace {
                node: pick(node).id(),
                with: with.clone(),
            }]
        }
        Step::Insert(parent, index, key, value) => {
            vec![insertion(&pick(parent), index, key, value.clone())?]
        }
        Step::Remove(node) => vec![Edit::Remove {
            node: pick(node).id(),
        }],
        Step::Rename(node, key) => {
            vec![Edit::Rename {
                node: pick(node).id(),
                key: key.as_str().into(),
            }]
        }
        Step::Move(node, parent, index) => {
            let (node, parent) = (pick(node), pick(parent));
            let without = document.apply(&[Edit::Remove { node: node.id() }]).ok()?;
            let parent = without.node(parent.id())?.clone();
            let insert = insertion(&parent, index, "moved", node.clone())?;
            vec![Edit::Remove { node: node.id() }, insert]
        }
        Step::Duplicate(node) => {
            let node = pick(node);
            let parent = document.node(document.parent(node.id())?)?;
            let index = document.index_of(node.id())? + 1;
            let key = document.key_of(node.id()).map(Into::into);
            vec![Edit::Insert {
                parent: parent.id(),
                index,
                key,
                value: node,
            }]
        }
        Step::Wrap(node) => {
            let node = pick(node);
            let with = Node::array(vec![Node::null(), Node::object(vec![("in", node.clone())])]);
            vec![Edit::Replace {
                node: node.id(),
                with,
            }]
        }
    })
}

fn ids(document: &Document) -> Vec<NodeId> {
    document.root().descendants().map(Node::id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn text_and_tree_agree(text in prop::sample::select(TEXTS), steps in prop::collection::vec(step(), 1..12)) {
        let mut document = Document::parse(text).unwrap();
        for step in &steps {
            let Some(edits) = edits(&document, step) else { continue };
            let before = document.text().to_string();
            let Ok((after, splices)) = document.apply_traced(&edits) else { continue };
            let spliced = splices.iter().fold(before.clone(), |text, splice| splice.apply_to(&text));
            prop_assert_eq!(&spliced, &**after.text());
            prop_assert!(after.agrees(), "{:?} then {:?}", before, after);
            prop_assert_eq!(&**document.text(), &before, "undo keeps the old bytes");
            let mut unique = ids(&after);
            unique.sort();
            unique.dedup();
            prop_assert_eq!(unique.len(), ids(&after).len());
            document = after;
        }
    }

    #[test]
    fn moved_nodes_are_the_same_nodes(text in prop::sample::select(TEXTS), node: Index, parent: Index, at: Index) {
        let document = Document::parse(text).unwrap();
        let moved = nodes(&document)[node.index(nodes(&document).len())].clone();
        if let Some(edits) = edits(&document, &Step::Move(node, parent, at))
            && let Ok(after) = document.apply(&edits)
        {
            prop_assert!(Node::ptr_eq(after.node(moved.id()).unwrap(), &moved));
        }
    }

    #[test]
    fn formatting_keeps_every_node(text in prop::sample::select(TEXTS), spaces in 0usize..5) {
        let document = Document::parse(text).unwrap();
        let style = if spaces == 0 { Style::Compact } else { Style::Indent(spaces) };
        let formatted = document.format(style);
        prop_assert!(Node::ptr_eq(document.root(), formatted.root()));
        prop_assert!(formatted.agrees(), "{:?}", formatted);
    }
}

#[test]
fn parts_of_another_document_get_ids_of_their_own_whatever_theirs_were() {
    let document = Document::parse(r#"{"a":[1,2]}"#).unwrap();
    for depth in 1..40 {
        let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let foreign = Document::parse(&text).unwrap();
        let insert = Edit::Insert {
            parent: document.resolve("/a").unwrap(),
            index: 0,
            key: None,
            value: foreign.root().clone(),
        };
        let after = document.apply(&[insert]).unwrap();
        let mut unique = ids(&after);
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), ids(&after).len(), "{text}");
    }
}
