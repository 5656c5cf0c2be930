import math


# region schedule
def learning_rate(step, peak=3e-4, warmup=100, total=1000):
    """Linear warmup, then a cosine down to zero."""
    if step < warmup:
        return peak * step / warmup
    progress = (step - warmup) / (total - warmup)
    return peak * 0.5 * (1 + math.cos(math.pi * progress))
# endregion
