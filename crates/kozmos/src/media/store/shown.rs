//! Pictures that everybody sees: on a live page, in a published story or event, as the logo of a published organisation or of
//! somebody who pays for the centre today. Others are public too for whoever knows their address, but nobody lists them.

use db::{Result, Tx};

use super::super::Picture;
use super::{Row, whole};
use crate::ids::HubId;

/// Rows of pictures that are shown on a day (`$3`), with the condition on the id (`$2`) in the middle.
macro_rules! shown {
    ($id:literal) => {
        concat!(
            "SELECT m.id, m.owner, m.name, m.credit, m.decorative, m.focus_x, m.focus_y, m.version FROM media m \
             WHERE m.hub_id = $1 AND ",
            $id,
            " AND (m.decorative OR m.owner <> '' OR EXISTS (SELECT 1 FROM media_text t WHERE t.hub_id = m.hub_id AND \
             t.media_id = m.id)) AND (EXISTS (SELECT 1 FROM media_use u JOIN page p ON p.hub_id = u.hub_id AND p.id = \
             u.subject AND p.removed_at IS NULL JOIN page_text t ON t.hub_id = u.hub_id AND t.page_id = u.subject AND \
             t.lang = u.lang AND t.live = u.number LEFT JOIN story s ON s.id = p.id LEFT JOIN gathering g ON g.id = p.id \
             WHERE u.hub_id = m.hub_id AND u.media_id = m.id AND u.place = 'page' AND \
             COALESCE(s.state, g.state, 'published') = 'published' AND COALESCE(s.published_on, '') <= $3) \
             OR EXISTS (SELECT 1 FROM organisation_logo l JOIN organisation o ON o.hub_id = l.hub_id AND o.id = \
             l.organisation_id AND o.state = 'published' WHERE l.hub_id = m.hub_id AND l.media_id = m.id) \
             OR EXISTS (SELECT 1 FROM hub_funder f WHERE f.hub_id = m.hub_id AND f.logo = 'media:' || m.id AND f.state = \
             'published' AND (f.starts_on IS NULL OR f.starts_on <= $3) AND (f.ends_on IS NULL OR f.ends_on >= $3))) \
             ORDER BY m.id LIMIT $4"
        )
    };
}

/// Pictures that everybody sees on a day, in the order of their ids, after one of them.
pub(in crate::media) async fn next_shown(
    tx: &mut Tx,
    hub: &HubId,
    (after, today): (&str, &str),
    limit: i64,
) -> Result<Vec<Picture>> {
    let rows = db::rows!(tx, Row, shown!("m.id > $2"), hub, after, today, limit)?;
    whole(tx, hub, rows).await
}

/// One of them.
pub(in crate::media) async fn find_shown(tx: &mut Tx, hub: &HubId, id: &str, today: &str) -> Result<Option<Picture>> {
    let rows = db::rows!(tx, Row, shown!("m.id = $2"), hub, id, today, 1_i64)?;
    Ok(whole(tx, hub, rows).await?.pop())
}
