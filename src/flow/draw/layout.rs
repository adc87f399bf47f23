//! Where the boxes of a drawn graph stand: rows by the longest way from the start, no two boxes and
//! no line and box over each other.

/// What is to be placed: the size of each box, and the lines between boxes, by position. A line spans
/// at least so many rows; there is no way round in a circle.
pub struct Graph {
    pub sizes: Vec<(f32, f32)>,
    pub lines: Vec<(usize, usize, usize)>,
}

/// Where all stands. Lines are bends from the foot of one box to the head of the other.
pub struct Layout {
    pub width: f32,
    pub height: f32,
    /// The middle of the head of each box.
    pub heads: Vec<(f32, f32)>,
    /// In the order of the graph's lines: pairs of points that a curve joins, then a straight part.
    pub bends: Vec<Vec<(f32, f32)>>,
}

/// Between boxes of a row, and between rows.
const GAP: f32 = 26.0;
const ROW_GAP: f32 = 34.0;
/// The room of a line that passes a row.
const LANE: f32 = 18.0;
const SWEEPS: usize = 24;

/// A graph whose lines go from a row to the next only: long ones pass through boxes of no height.
struct Rows {
    widths: Vec<f32>,
    heights: Vec<f32>,
    /// Boxes by row, from left to right.
    rows: Vec<Vec<usize>>,
    above: Vec<Vec<usize>>,
    below: Vec<Vec<usize>>,
    /// Each line's boxes from one end to the other.
    chains: Vec<Vec<usize>>,
}

/// Places a graph.
pub fn place(graph: &Graph) -> Layout {
    let mut rows = Rows::of(graph);
    rows.order();
    let middles = rows.middles();
    let sides =
        middles.iter().zip(&rows.widths).map(|(at, width)| (at - width / 2.0, at + width / 2.0));
    let (least, most) = sides.fold((f32::MAX, f32::MIN), |(least, most), (left, right)| {
        (least.min(left), most.max(right))
    });
    let middles: Vec<f32> = middles.iter().map(|middle| middle - least).collect();
    let mut tops = vec![0.0; middles.len()];
    let mut feet = vec![0.0; middles.len()];
    let mut top = 0.0;
    for row in &rows.rows {
        let height = row.iter().map(|at| rows.heights[*at]).fold(0.0, f32::max);
        for at in row {
            tops[*at] = top;
            feet[*at] = top + height;
        }
        top += height + ROW_GAP;
    }
    let bends = rows.chains.iter().map(|chain| bends(chain, &middles, &tops, &feet, &rows.heights));
    Layout {
        width: most - least,
        height: top - ROW_GAP,
        heads: (0..graph.sizes.len()).map(|at| (middles[at], tops[at])).collect(),
        bends: bends.collect(),
    }
}

fn bends(
    chain: &[usize],
    middles: &[f32],
    tops: &[f32],
    feet: &[f32],
    heights: &[f32],
) -> Vec<(f32, f32)> {
    let mut points = Vec::new();
    for pair in chain.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        if points.is_empty() {
            points.push((middles[from], tops[from] + heights[from]));
        }
        points.push((middles[from], feet[from]));
        points.push((middles[to], tops[to]));
    }
    points
}

impl Rows {
    fn of(graph: &Graph) -> Self {
        let ranks = ranks(graph);
        let count = ranks.iter().max().map_or(0, |most| most + 1);
        let mut made = Self {
            widths: graph.sizes.iter().map(|size| size.0).collect(),
            heights: graph.sizes.iter().map(|size| size.1).collect(),
            rows: vec![Vec::new(); count],
            above: vec![Vec::new(); ranks.len()],
            below: vec![Vec::new(); ranks.len()],
            chains: Vec::new(),
        };
        for (at, rank) in ranks.iter().enumerate() {
            made.rows[*rank].push(at);
        }
        for (from, to, _) in &graph.lines {
            let passed: Vec<usize> =
                (ranks[*from] + 1..ranks[*to]).map(|rank| made.lane(rank)).collect();
            let chain: Vec<usize> =
                std::iter::once(*from).chain(passed).chain(std::iter::once(*to)).collect();
            for pair in chain.windows(2) {
                made.below[pair[0]].push(pair[1]);
                made.above[pair[1]].push(pair[0]);
            }
            made.chains.push(chain);
        }
        made
    }

    fn lane(&mut self, rank: usize) -> usize {
        let at = self.widths.len();
        self.widths.push(LANE);
        self.heights.push(0.0);
        self.above.push(Vec::new());
        self.below.push(Vec::new());
        self.rows[rank].push(at);
        at
    }

    /// Puts each row into the order in which the fewest lines cross.
    fn order(&mut self) {
        let mut best = (self.crossings(), self.rows.clone());
        for sweep in 0..SWEEPS {
            let down = sweep % 2 == 0;
            for step in 0..self.rows.len() {
                let last = self.rows.len() - 1;
                match down {
                    true => self.sort(step, &self.above.clone()),
                    false => self.sort(last - step, &self.below.clone()),
                }
            }
            let crossings = self.crossings();
            if crossings < best.0 {
                best = (crossings, self.rows.clone());
            }
        }
        self.rows = best.1;
    }

    /// Sorts a row by where its neighbours in the row before stand.
    fn sort(&mut self, row: usize, neighbours: &[Vec<usize>]) {
        let positions = self.positions();
        let mean = |at: &usize| {
            let near = &neighbours[*at];
            let sum: f32 = near.iter().map(|other| positions[*other]).sum();
            if near.is_empty() { positions[*at] } else { sum / count(near.len()) }
        };
        self.rows[row].sort_by(|a, b| mean(a).total_cmp(&mean(b)));
    }

    /// Where each box stands in its row, from 0 to 1.
    fn positions(&self) -> Vec<f32> {
        let mut positions = vec![0.0; self.widths.len()];
        for row in &self.rows {
            for (at, one) in row.iter().enumerate() {
                positions[*one] = (count(at) + 0.5) / count(row.len());
            }
        }
        positions
    }

    fn crossings(&self) -> usize {
        let positions = self.positions();
        let crossing = |row: &Vec<usize>| {
            let lines: Vec<(f32, f32)> = row
                .iter()
                .flat_map(|at| self.below[*at].iter().map(|to| (positions[*at], positions[*to])))
                .collect();
            let later = |at: usize| lines[at + 1..].iter();
            let crossed = |(at, line): (usize, &(f32, f32))| {
                later(at).filter(|other| (line.0 - other.0) * (line.1 - other.1) < 0.0).count()
            };
            lines.iter().enumerate().map(crossed).sum::<usize>()
        };
        self.rows.iter().map(crossing).sum()
    }

    /// The middle of each box: as near to those above and below as the others of its row allow.
    fn middles(&self) -> Vec<f32> {
        let mut middles = vec![0.0; self.widths.len()];
        for row in &self.rows {
            self.spread(row, &vec![0.0; row.len()], &mut middles);
        }
        // Up and down in turn; down last, so that a row of single boxes stands straight.
        for _ in 0..SWEEPS {
            for row in self.rows.iter().rev() {
                self.approach(row, &self.below, &mut middles);
            }
            for row in &self.rows {
                self.approach(row, &self.above, &mut middles);
            }
        }
        middles
    }

    /// Moves each box of a row to the middle of its neighbours on one side.
    fn approach(&self, row: &[usize], neighbours: &[Vec<usize>], middles: &mut [f32]) {
        let wish = |at: &usize| {
            let near = &neighbours[*at];
            let sum: f32 = near.iter().map(|other| middles[*other]).sum();
            if near.is_empty() { middles[*at] } else { sum / count(near.len()) }
        };
        let wished: Vec<f32> = row.iter().map(wish).collect();
        self.spread(row, &wished, middles);
    }

    /// Puts the boxes of a row next to their wishes, in order and apart: those that would overlap
    /// share the mean of what they wish.
    fn spread(&self, row: &[usize], wished: &[f32], middles: &mut [f32]) {
        let mut offsets = Vec::with_capacity(row.len());
        let mut offset = 0.0;
        for (at, one) in row.iter().enumerate() {
            if at > 0 {
                offset += (self.widths[row[at - 1]] + self.widths[*one]) / 2.0 + GAP;
            }
            offsets.push(offset);
        }
        let mut groups: Vec<(f32, usize)> = Vec::new();
        for (wish, offset) in wished.iter().zip(&offsets) {
            groups.push((wish - offset, 1));
            while let [.., (before, some), (after, more)] = groups[..]
                && before > after
            {
                let all = count(some + more);
                let mean = (before * count(some) + after * count(more)) / all;
                groups.truncate(groups.len() - 2);
                groups.push((mean, some + more));
            }
        }
        let starts = groups.iter().flat_map(|(start, many)| std::iter::repeat_n(*start, *many));
        for ((one, offset), start) in row.iter().zip(&offsets).zip(starts) {
            middles[*one] = start + offset;
        }
    }
}

/// The longest way from a start to each box, in rows.
fn ranks(graph: &Graph) -> Vec<usize> {
    let mut ranks = vec![0; graph.sizes.len()];
    // Without a circle all is settled after as many rounds as there are boxes.
    for _ in 0..graph.sizes.len() {
        for (from, to, rows) in &graph.lines {
            ranks[*to] = ranks[*to].max(ranks[*from] + rows);
        }
    }
    ranks
}

fn count(number: usize) -> f32 {
    u16::try_from(number).map_or(f32::from(u16::MAX), f32::from)
}
