//! When a month is over, writes down how far the visits had covered each commune and the province, as figures: they are
//! asked for, ranked, drawn and followed as all others.

use std::sync::Arc;
use std::time::Duration;

use sha2::{Digest, Sha256};

use super::App;
use super::coverage::communes_of;
use crate::kpi::VISITED_HOUSEHOLDS;
use crate::say;
use crate::store::{FigureRow, Imported, NewImport, Rows, StoreError};
use crate::units::Unit;
use crate::visit::coverage::Place;
use crate::when::Period;
use crate::words::Lang;

const EVERY: Duration = Duration::from_secs(600);
/// Who takes these figures in, in the list of imports.
const ACTOR: &str = "visits";

/// While this process leads: looks whether a month is over.
pub async fn run(app: Arc<App>) {
    let mut clock = tokio::time::interval(EVERY);
    let mut written: Option<Period> = None;
    while app.leading_tick(&mut clock).await {
        let last = Period::month_of(app.now().date()).before();
        if written == Some(last) {
            continue;
        }
        match app.write_coverage_down().await {
            Ok(_) => written = Some(last),
            Err(error) => {
                tracing::warn!(%error, "how far the visits are could not be written down")
            }
        }
    }
}

impl App {
    /// Takes in the coverage of the month before this one, as it is now; how many figures. None where it is there
    /// already, or where nobody visited anybody.
    ///
    /// # Errors
    /// When the database cannot be used.
    pub async fn write_coverage_down(&self) -> Result<u64, StoreError> {
        let now = self.now();
        let month = Period::month_of(now.date()).before();
        let known = self.known().await?;
        let Some(province) = known.units.province() else { return Ok(0) };
        let period = month.to_string();
        if self.store.has_period(&province.class(), VISITED_HOUSEHOLDS.id, &period).await? {
            return Ok(0);
        }
        let communes = communes_of(province, &known.units);
        let places = self.communes_covered(&communes, &known.hamlets).await?;
        let whole = Place::sum(places.iter());
        if whole.homes == 0 {
            return Ok(0);
        }
        let mut places: Vec<(&Unit, Place)> = communes.into_iter().zip(places).collect();
        places.push((province, whole));
        let source = say!("coverage-figures-source", day = now.date());
        let source = self.content().words.render(Lang::Vi, &source);
        let rows: Vec<FigureRow> =
            places.iter().filter_map(|(unit, place)| row(unit, place, month, &source)).collect();
        let file = NewImport {
            file: format!("tham-ho-{period}"),
            sha256: sha256(&rows),
            actor: ACTOR.to_owned(),
            at: now.0,
            rows: Rows::Figures(rows),
        };
        let taken_in = self.store.import(&[file]).await?;
        Ok(match taken_in.first() {
            Some(Imported::Changed(count)) => *count,
            Some(Imported::Known) | None => 0,
        })
    }
}

/// The figure of a unit; none where no household of it is known.
fn row(unit: &Unit, place: &Place, month: Period, source: &str) -> Option<FigureRow> {
    let rate = place.rate()?;
    Some(FigureRow {
        indicator: VISITED_HOUSEHOLDS.id.to_owned(),
        period: month.to_string(),
        ends: month.last_day().to_string(),
        unit: unit.id.clone(),
        numerator: Some(place.able),
        denominator: Some(place.households),
        rate: Some(rate),
        class: unit.class(),
        source: source.to_owned(),
        line: 0,
    })
}

/// Of what is taken in, as of a file.
fn sha256(rows: &[FigureRow]) -> String {
    let text = serde_json::to_string(rows).unwrap_or_default();
    data_encoding::HEXLOWER.encode(&Sha256::digest(text))
}
