"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const $ = (id) => document.getElementById(id);
  const DAY = 86400000;
  const begin = Date.parse(data.begin), today = Date.parse(data.today);
  const METRICS = {
    e1rm: ["e1RM (estimate)", data.unit], load: ["Load", data.unit], reps: ["Reps", "reps"],
    volume: ["Volume load", data.unit], pause: ["Pause", "s"], duration: ["Time", "s"], distance: ["Distance", "m"],
  };
  const WEEKS = { sets: ["Sets", "sets"], sessions: ["Sessions", "sessions"], volume: ["Volume load", data.unit] };
  const SPANS = { 91: "3 months", 365: "1 year", 1826: "5 years", 0: "All" };
  // A side has its colour and its fill, a pause or tempo its line and its shape.
  const INKS = { left: "--two" };
  const SHAPES = [["solid", "circle"], ["dash", "square"], ["dashdot", "diamond"], ["dot", "triangle-up"]];
  const ONE_SIDED = ["--one", "--three", "--four", "--two"];

  const summed = (steps) => { let day = 0; return steps.map((step) => (day += step)); };
  const iso = (day) => new Date(begin + day * DAY).toISOString().slice(0, 10);
  const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
  const short = (day) => {
    const at = new Date(begin + day * DAY);
    return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
  };
  const said = (day) => `${DAYS[new Date(begin + day * DAY).getUTCDay()]} ${short(day)}`;
  const amount = (value, unit) => `${value.toLocaleString("en-US", { maximumFractionDigits: 2 })} ${unit}`;
  // The library reads some HTML in what it shows.
  const plain = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const ink = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  for (const exercise of data.exercises) {
    for (const strand of exercise.strands) {
      strand.day = summed(strand.day);
      // What is the same in all points is told once.
      for (const name of ["sets", ...Object.keys(METRICS)]) {
        if (typeof strand[name] === "number") strand[name] = new Array(strand.day.length).fill(strand[name]);
      }
    }
  }
  data.days.day = summed(data.days.day);

  function options(select, pairs, chosen) {
    select.replaceChildren(...pairs.map(([value, text, off]) => {
      const one = new Option(text, value, false, String(value) === String(chosen));
      one.disabled = Boolean(off);
      return one;
    }));
  }

  function tableOf(caption, heads, rows) {
    const box = document.createElement("div"), table = document.createElement("table");
    Object.assign(box, { className: "scroll", tabIndex: 0 });
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", caption);
    table.className = "drawn";
    table.createCaption().textContent = caption;
    const row = (into, cells, tag) => {
      const line = into.insertRow();
      cells.forEach((text, place) => {
        const cell = document.createElement(tag === "th" || place === 0 ? "th" : "td");
        if (cell.tagName === "TH") cell.scope = tag === "th" ? "col" : "row";
        cell.textContent = text;
        line.append(cell);
      });
    };
    row(table.createTHead(), heads, "th");
    const body = table.createTBody();
    for (const cells of rows) row(body, cells, "td");
    box.append(table);
    return box;
  }

  function fill(details, make) {
    details.querySelector(".scroll")?.remove();
    if (details.open) details.append(make());
  }

  function layout(unit, span, first) {
    const axis = { gridcolor: ink("--grid"), linecolor: ink("--line"), zerolinecolor: ink("--line"), automargin: true };
    const last = today + 6 * DAY;
    const from = span ? Math.max(last - span * DAY, begin + first * DAY - 3 * DAY) : begin + first * DAY - 3 * DAY;
    return {
      paper_bgcolor: "rgba(0,0,0,0)", plot_bgcolor: "rgba(0,0,0,0)", hovermode: "closest", showlegend: true,
      font: { color: ink("--text"), family: "system-ui, sans-serif", size: 13 },
      margin: { l: 8, r: 12, t: 12, b: 8 },
      xaxis: { ...axis, type: "date", range: [new Date(Math.min(from, today - 14 * DAY)).toISOString(), new Date(last).toISOString()] },
      yaxis: { ...axis, title: { text: unit, standoff: 6 }, tickformat: ",", fixedrange: true },
      legend: { orientation: "h", x: 0, y: 1.02, yanchor: "bottom" },
      hoverlabel: { bgcolor: ink("--card"), bordercolor: ink("--quiet"), font: { color: ink("--text") }, align: "left" },
      dragmode: matchMedia("(pointer: fine)").matches ? "zoom" : false,
    };
  }
  const CONFIG = { displayModeBar: false, responsive: true, displaylogo: false };

  // One trace a strand; what adds up, and pauses, which tell the strands apart, one a side.
  function traces(exercise, metric, side) {
    const found = new Map();
    for (const strand of exercise.strands) {
      if (!strand[metric] || (side && strand.side !== side)) continue;
      const joined = metric === "volume" || metric === "pause";
      const name = [strand.side, joined ? "" : strand.how].filter(Boolean).join(", ");
      if (!found.has(name)) found.set(name, { name, side: strand.side, how: joined ? "" : strand.how, points: new Map() });
      const { points } = found.get(name);
      strand.day.forEach((day, place) => {
        const value = strand[metric][place];
        if (value === null) return;
        const key = joined ? day : points.size;
        const known = points.get(key);
        const both = known === undefined ? value : metric === "volume" ? known[1] + value : Math.max(known[1], value);
        points.set(key, [day, both]);
      });
    }
    for (const one of found.values()) one.points = [...one.points.values()].sort((a, b) => a[0] - b[0]);
    return [...found.values()].filter((one) => one.points.length);
  }

  function drawn(shown, metric, notes) {
    const [, unit] = METRICS[metric];
    const hows = [...new Set(shown.map((one) => one.how))].sort();
    return shown.map(({ name, side, how, points }) => {
      const place = hows.indexOf(how);
      const sided = side === "left" || side === "right";
      const colour = sided ? INKS[side] || "--one" : ONE_SIDED[place % ONE_SIDED.length];
      const [dash, shape] = SHAPES[place % SHAPES.length];
      const symbol = side === "left" ? `${shape}-open` : shape;
      return {
        type: "scatter", mode: points.length > 400 ? "lines" : "lines+markers", name: plain(name || METRICS[metric][0]),
        x: points.map(([day]) => iso(day)), y: points.map(([, value]) => value),
        customdata: points.map(([day, value]) => [
          `${said(day)}<br><b>${amount(value, unit)}</b>${name ? ` ${plain(name)}` : ""}`
          + (notes.get(day) || []).map((text) => `<br>${plain(text)}`).join("")]),
        hovertemplate: "%{customdata[0]}<extra></extra>",
        line: { color: ink(colour), dash, width: 2 }, marker: { color: ink(colour), symbol, size: 8 }, cliponaxis: false,
      };
    });
  }

  function spoken(exercise, metric, shown) {
    const [title, unit] = METRICS[metric];
    const parts = shown.map(({ name, points }) => {
      const best = points.reduce((one, other) => (other[1] > one[1] ? other : one));
      const last = points[points.length - 1];
      const ends = best[1] > last[1] ? `, best ${amount(best[1], unit)} on ${short(best[0])}` : ", the best so far";
      return `${name ? `${name}: ` : ""}${amount(last[1], unit)} on ${short(last[0])}${points.length > 1 ? ends : ""}`;
    });
    return `${exercise.name}, ${title}, last: ${parts.join("; ")}.`;
  }

  const notesOf = (exercise) => {
    const notes = new Map();
    for (const [day, text] of exercise.notes || []) notes.set(day, [...(notes.get(day) || []), text]);
    return notes;
  };

  const titled = (metric) => (metric === "reps" ? "Reps" : METRICS[metric].join(", "));

  function exerciseTable(exercise, side) {
    const known = Object.keys(METRICS).filter((metric) => exercise.strands.some((strand) => strand[metric]));
    const notes = notesOf(exercise);
    const rows = [];
    for (const strand of exercise.strands) {
      if (side && strand.side !== side) continue;
      strand.day.forEach((day, place) => rows.push([day, [
        said(day), [strand.side, strand.how].filter(Boolean).join(", ") || "-", strand.sets[place],
        ...known.map((metric) => {
          const value = strand[metric]?.[place];
          return value === null || value === undefined ? "-" : amount(value, "").trim();
        }),
        ...(notes.size ? [(notes.get(day) || []).join(" / ")] : []),
      ]]));
    }
    rows.sort((a, b) => b[0] - a[0]);
    const heads = ["Day", "Series", "Sets", ...known.map(titled), ...(notes.size ? ["Notes"] : [])];
    return tableOf(`${exercise.name}, the newest first`, heads, rows.map(([, cells]) => cells));
  }

  function drawExercise() {
    const exercise = data.exercises[$("exercise").value];
    const metric = $("metric").value, side = $("side").value;
    const shown = traces(exercise, metric, side);
    const chart = $("exercise-chart"), [title, unit] = METRICS[metric];
    const first = Math.min(...shown.map((one) => one.points[0][0]));
    const plan = layout(unit, Number($("exercise-span").value), first);
    plan.showlegend = shown.length > 1;
    Plotly.react(chart, drawn(shown, metric, notesOf(exercise)), plan, CONFIG);
    chart.setAttribute("aria-label", `Chart of ${exercise.name}: ${title}`);
    $("exercise-said").textContent = spoken(exercise, metric, shown);
    fill($("exercise-details"), () => exerciseTable(exercise, side));
  }

  function chooseMetric() {
    const exercise = data.exercises[$("exercise").value], side = $("side").value;
    const has = (metric) => traces(exercise, metric, side).length;
    const count = (metric) => traces(exercise, metric, side).reduce((sum, one) => sum + one.points.length, 0);
    const wanted = $("metric").value;
    const most = Math.max(...["e1rm", "reps", "duration", "distance"].map(count));
    const usual = ["e1rm", "reps", "duration", "distance", "load", "volume"];
    const sensible = usual.find((metric) => 2 * count(metric) > most && has(metric)) || "load";
    const chosen = wanted && has(wanted) ? wanted : sensible;
    options($("metric"), Object.entries(METRICS).map(([key, [text]]) => [key, text, !has(key)]), chosen);
    drawExercise();
  }

  function chooseExercise() {
    const exercise = data.exercises[$("exercise").value];
    const sides = [...new Set(exercise.strands.map((strand) => strand.side))].filter((side) => side);
    const all = sides.length > 1 ? [["", "Left and right"]] : [["", "All"]];
    const before = $("side").value;
    const pairs = [...all, ...(sides.length > 1 ? sides.map((side) => [side, side[0].toUpperCase() + side.slice(1)]) : [])];
    options($("side"), pairs, pairs.some(([side]) => side === before) ? before : "");
    $("side").disabled = pairs.length < 2;
    $("metric").value = "";
    chooseMetric();
  }

  function weekTotals(metric) {
    const offset = (new Date(begin).getUTCDay() + 6 - data.firstWeekday) % 7;
    const now = Math.floor(((today - begin) / DAY + offset) / 7);
    const totals = new Array(now + 1).fill(0);
    data.days.day.forEach((day, place) => {
      const week = Math.floor((day + offset) / 7);
      if (week <= now) totals[week] += data.days[metric][place];
    });
    return totals.map((total, week) => [7 * week - offset, total]);
  }

  function drawWeeks() {
    const metric = $("week-metric").value, [title, unit] = WEEKS[metric];
    const weeks = weekTotals(metric), chart = $("weeks-chart");
    const plan = layout(unit, Number($("weeks-span").value), 0);
    plan.showlegend = false;
    plan.yaxis.rangemode = "tozero";
    const bars = {
      type: "bar", x: weeks.map(([day]) => iso(day + 3)), y: weeks.map(([, total]) => total), width: 5.6 * DAY,
      customdata: weeks.map(([day, total]) => [`Week of ${said(day)}<br><b>${amount(total, unit)}</b>`]),
      hovertemplate: "%{customdata[0]}<extra></extra>", marker: { color: ink("--one") },
    };
    Plotly.react(chart, [bars], plan, CONFIG);
    chart.setAttribute("aria-label", `Chart of the weeks: ${title}`);
    const now = weeks[weeks.length - 1][1], before = weeks.slice(-9, -1).map(([, total]) => total);
    const mean = before.reduce((sum, one) => sum + one, 0) / before.length;
    $("weeks-said").textContent = `${title}: this week ${amount(now, unit)}`
      + (before.length ? `; ${amount(Math.round(10 * mean) / 10, unit)} a week on average of the ${before.length} before it.` : ".");
    fill($("weeks-details"), () => {
      const columns = Object.keys(WEEKS).map((key) => weekTotals(key));
      const rows = weeks.map(([day], place) => [said(day), ...columns.map((one) => one[place][1].toLocaleString("en-US"))]);
      const heads = ["Week of", ...Object.values(WEEKS).map(([text, of]) => (of === data.unit ? `${text}, ${of}` : text))];
      return tableOf("Weeks, the newest first", heads, rows.reverse());
    });
  }

  // With the arrow keys from point to point, as with a pointer.
  function keys(chart, status) {
    let place = null;
    chart.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
      event.preventDefault();
      const points = chart.data.flatMap((trace, curve) => trace.x.map((x, point) => [x, curve, point]))
        .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
      if (!points.length) return;
      const step = event.key === "ArrowRight" ? 1 : -1;
      place = place === null || place >= points.length ? points.length - 1 : Math.min(points.length - 1, Math.max(0, place + step));
      const [, curveNumber, pointNumber] = points[place];
      Plotly.Fx.hover(chart, [{ curveNumber, pointNumber }]);
      const text = new DOMParser().parseFromString(chart.data[curveNumber].customdata[pointNumber][0].replace(/<br>/g, ", "), "text/html");
      status.textContent = text.body.textContent;
    });
    chart.addEventListener("blur", () => { place = null; Plotly.Fx.unhover(chart); });
  }

  const dark = () => (document.documentElement.dataset.theme
    || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  function draw() {
    $("theme").textContent = dark() ? "Light colours" : "Dark colours";
    drawExercise();
    drawWeeks();
  }

  const spans = Object.entries(SPANS).map(([days, text]) => [days, text]);
  const usual = (days) => ((today - begin) / DAY > days ? days : 0);
  options($("exercise"), data.exercises.map((one, place) => [place, one.name]), lately());
  options($("exercise-span"), spans, usual(365));
  options($("weeks-span"), spans, usual(365));
  options($("week-metric"), Object.entries(WEEKS).map(([key, [text]]) => [key, text]), "sets");
  options($("metric"), [], "");

  // The exercise that was trained most in the last eight weeks of training.
  function lately() {
    const last = data.days.day[data.days.day.length - 1];
    const counts = data.exercises.map((one) => one.strands
      .reduce((sum, strand) => sum + strand.day.filter((day) => day > last - 56).length, 0));
    return counts.indexOf(Math.max(...counts));
  }

  $("exercise-section").hidden = $("weeks-section").hidden = $("theme").hidden = false;
  chooseExercise();
  draw();
  $("exercise").addEventListener("change", chooseExercise);
  $("side").addEventListener("change", chooseMetric);
  for (const id of ["metric", "exercise-span"]) $(id).addEventListener("change", drawExercise);
  for (const id of ["week-metric", "weeks-span"]) $(id).addEventListener("change", drawWeeks);
  $("exercise-details").addEventListener("toggle", drawExercise);
  $("weeks-details").addEventListener("toggle", drawWeeks);
  $("theme").addEventListener("click", () => {
    document.documentElement.dataset.theme = dark() ? "light" : "dark";
    draw();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  keys($("exercise-chart"), $("exercise-said"));
  keys($("weeks-chart"), $("weeks-said"));
})();
