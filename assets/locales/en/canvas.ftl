canvas-empty = Drop an element here, or press /
