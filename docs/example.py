# ---
# jupyter:
#   jupytext:
#     formats: ipynb,py:percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # A recording in a notebook
#
# Open, filter, find strokes, plot. It needs nothing but this project and, for the pictures,
# matplotlib. The recording is of the simulated hand; put the path of your own in its place.

# %%
import tempfile
from pathlib import Path

import numpy as np

import coach

folder = Path(tempfile.mkdtemp())
sunday = coach.record("sim:beginner", folder / "sunday.rec", seconds=60, speed=0)
print(sunday)

# %% [markdown]
# Every sample is there, a column a taxel, in newtons. What they come from stands beside.

# %%
print(sunday.device, "-", sunday.calibration_words)
print(sunday.samples.shape, "samples and taxels,", sunday.rate_hz, "Hz")
hardest = sunday.force_n.argmax()
print(f"the hardest moment: {sunday.force_n[hardest]:.1f} N at {sunday.t_s[hardest]:.2f} s")

# %% [markdown]
# The coach's own filter, and the strokes in what it leaves. `sunday.strokes` are those of
# `coach report`: they know of a zero that drifts and of the beat.

# %%
smooth = sunday.filter(cutoff_hz=8.0)
found = sunday.find_strokes(smooth)
print(len(found), "strokes in the filtered samples,", len(sunday.strokes), "in the report")
for stroke in sunday.strokes[:5]:
    print(f"{stroke.onset_s:6.2f} s to {stroke.offset_s:6.2f} s, {stroke.peak_n:5.1f} N")

# %% [markdown]
# How evenly? Times from one stroke to the next, and how hard each was.

# %%
onsets_s = np.array([stroke.onset_s for stroke in sunday.strokes])
peaks_n = np.array([stroke.peak_n for stroke in sunday.strokes])
between_s = np.diff(onsets_s)
print(f"a stroke each {between_s.mean():.2f} s, give or take {between_s.std():.2f} s")
print(f"{peaks_n.mean():.0f} N, give or take {peaks_n.std():.0f} N")
print(sunday.report()["sentence"])

# %%
axes = sunday.plot(begin_s=5, end_s=35)

# %% [markdown]
# Forces from anywhere else do as well: an array of seconds and one of newtons.

# %%
t_s = np.arange(0.0, 12.0, 0.01)
made_up = np.maximum(0.0, 25.0 * np.sin(2 * np.pi * t_s / 4.0))
print([round(stroke.peak_s, 1) for stroke in coach.find_strokes(t_s, made_up)])

# %% [markdown]
# Live: each reading as it comes. With a device its address stands here, and no speed.

# %%
for reading in coach.listen("sim:steady", seconds=6, speed=0):
    for each in reading.happened:
        if each.name == "stroke":
            print(f"a stroke that began at {each.t_s} s, {each.data['peak_n']} N")

# %% [markdown]
# And on to other programs.

# %%
print(sunday.export(folder / "sunday.csv", "strokes"))
print(sunday.export(folder / "sunday.edf"))
