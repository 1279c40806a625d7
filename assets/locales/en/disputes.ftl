disputed-markdown = The card format page knows bold, italic, lists and links, and says that headings, tables, pictures, code and quotes are not shown. The newer hub lists all of them.
disputed-widths = The hub shows the limits of the width groups only in a picture. 216, 413 and 500 pixels are those of Microsoft's sample for phones, so the group is approximate.
disputed-dates = The card format page says Teams does not know DATE and TIME; the newer hub describes and recommends them.
