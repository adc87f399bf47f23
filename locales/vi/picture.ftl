### Hình của một bước: tới bước mấy, và người không thấy hình thì nghe gì.

picture-step = Bước { $step }/{ $total }
picture-alt = Hình bước { $step }/{ $total }: bấm “{ $press }”
