//! The font of the pictures, inside the program: Be Vietnam Pro (SIL Open Font License, fonts/OFL.txt).

use std::sync::{Arc, OnceLock};

use resvg::usvg::fontdb::{Database, Source};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

pub const FAMILY: &str = "Be Vietnam Pro";

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    Medium,
    Bold,
}

static MEDIUM: &[u8] = include_bytes!("fonts/BeVietnamPro-Medium.ttf");
static BOLD: &[u8] = include_bytes!("fonts/BeVietnamPro-Bold.ttf");

impl Weight {
    pub const ALL: [Self; 2] = [Self::Medium, Self::Bold];

    /// As CSS says it.
    pub fn number(self) -> u16 {
        match self {
            Self::Medium => 500,
            Self::Bold => 700,
        }
    }

    fn bytes(self) -> &'static [u8] {
        match self {
            Self::Medium => MEDIUM,
            Self::Bold => BOLD,
        }
    }

    fn font(self) -> Option<FontRef<'static>> {
        FontRef::new(self.bytes()).ok()
    }
}

/// The fonts for the renderer, read once; their bytes stay where they lie in the program.
pub fn database() -> Arc<Database> {
    static FONTS: OnceLock<Arc<Database>> = OnceLock::new();
    let read = || {
        let mut fonts = Database::new();
        for weight in Weight::ALL {
            fonts.load_font_source(Source::Binary(Arc::new(weight.bytes())));
        }
        Arc::new(fonts)
    };
    Arc::clone(FONTS.get_or_init(read))
}

/// How wide a text is, in units of its size.
pub fn width(text: &str, weight: Weight) -> f32 {
    let Some(font) = weight.font() else { return crate::svg::width(text) };
    let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
    let letters = font.charmap();
    let width = |letter| metrics.advance_width(letters.map(letter)?);
    text.chars().map(|letter| width(letter).unwrap_or(1.0)).sum()
}

/// The letters of a text that the font cannot draw.
pub fn lacking(text: &str) -> Vec<char> {
    let known = |letter: &char| {
        let has = |weight: Weight| weight.font()?.charmap().map(*letter);
        Weight::ALL.into_iter().all(|weight| has(weight).is_some())
    };
    text.chars().filter(|letter| !known(letter)).collect()
}
