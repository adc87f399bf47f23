//! One test binary; each file tests one thing of the product.
