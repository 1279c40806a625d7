//! The hosts that take Teams webhooks, as data.

use super::{Cloud, EndpointKind};

/// One group of hosts with the same owner and URL shape.
///
/// A host matches when it ends in `suffix` at a label boundary and has `labels.0` to `labels.1`
/// further labels in front; `(0, 0)` means exactly `suffix`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostFamily {
    /// Lower-case host suffix without a leading dot.
    pub suffix: String,
    /// How many labels stand before the suffix: least and most.
    pub labels: (usize, usize),
    /// What answers there; it also fixes the path shape.
    pub kind: EndpointKind,
    /// Which Microsoft cloud runs it.
    pub cloud: Cloud,
}

impl HostFamily {
    pub(super) fn matches(&self, host: &str) -> bool {
        let Some(front) = host.strip_suffix(self.suffix.as_str()) else {
            return false;
        };
        let labels = match front.strip_suffix('.') {
            Some(front) => front.split('.').count(),
            None if front.is_empty() => 0,
            None => return false,
        };
        (self.labels.0..=self.labels.1).contains(&labels)
    }
}

type Row = (&'static str, (usize, usize), EndpointKind, Cloud);

/// Allowed in every configuration. Sources: Microsoft `power-automate-docs`
/// `articles/ip-address-configuration.md` (2026-05-13) and the agents SDK
/// `@microsoft/agents-copilotstudio-client` 1.5.2 for the Power Platform hosts; `connectors-using.md`
/// and public uses for the connector hosts.
const STANDARD: &[Row] = {
    use Cloud::*;
    use EndpointKind::*;
    &[
        (
            "environment.api.powerplatform.com",
            (1, 2),
            Workflows,
            Commercial,
        ),
        (
            "environment.api.gov.powerplatform.microsoft.us",
            (1, 2),
            Workflows,
            Gcc,
        ),
        (
            "environment.api.high.powerplatform.microsoft.us",
            (1, 2),
            Workflows,
            GccHigh,
        ),
        ("environment.api.appsplatform.us", (1, 2), Workflows, Dod),
        (
            "environment.api.powerplatform.partner.microsoftonline.cn",
            (1, 2),
            Workflows,
            China,
        ),
        ("logic.azure.com", (2, 2), LogicApps, Commercial),
        ("logic.azure.us", (2, 2), LogicApps, UsGov),
        ("logic.azure.cn", (2, 2), LogicApps, China),
        ("webhook.office.com", (1, 1), ClassicConnector, Commercial),
        ("outlook.office.com", (0, 0), ClassicConnector, Commercial),
        (
            "outlook.office365.com",
            (0, 0),
            ClassicConnector,
            Commercial,
        ),
    ]
};

/// Off unless asked for: known only from third-party code or from SDKs for air-gapped clouds.
const OPT_IN: &[Row] = {
    use Cloud::*;
    use EndpointKind::*;
    &[
        ("webhook.office365.us", (1, 1), ClassicConnector, UsGov),
        ("outlook.office365.us", (0, 0), ClassicConnector, UsGov),
        (
            "environment.api.powerplatform.eaglex.ic.gov",
            (1, 2),
            Workflows,
            AirGapped,
        ),
        (
            "environment.api.powerplatform.microsoft.scloud",
            (1, 2),
            Workflows,
            AirGapped,
        ),
    ]
};

fn families(rows: &[Row]) -> Vec<HostFamily> {
    rows.iter()
        .map(|&(suffix, labels, kind, cloud)| HostFamily {
            suffix: suffix.to_owned(),
            labels,
            kind,
            cloud,
        })
        .collect()
}

pub(super) fn standard() -> Vec<HostFamily> {
    families(STANDARD)
}

pub(super) fn opt_in() -> Vec<HostFamily> {
    families(OPT_IN)
}
