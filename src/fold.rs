//! Letters as people type them, made comparable: accents, đ, tone placement, spacing.
