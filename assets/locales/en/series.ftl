### Later
series-title = Send them, in this order
series-send = Send all { $count }, in order
series-stop = Stop
series-go-on = Go on with message { $number }
series-skip = Pass over it: go on with message { $number }
series-arrived = sent
series-skipped = passed over
series-failed = not sent
series-unknown = uncertain
series-sending = sending…
series-waits = waiting
series-under-way = { $arrived } of { $total } messages sent. Closing this window stops before the next one.
series-waiting = { $arrived } of { $total } messages sent. The other side asked to wait { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
}; it goes on by itself.
series-stopped = Stopped: { $arrived } of { $total } messages sent.
series-done = { $arrived } of { $total } messages sent, in order.
series-unsure = This message may have arrived all the same. Look into the channel, then send it again or pass over it.
