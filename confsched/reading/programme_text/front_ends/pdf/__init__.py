"""PDFs as pages: text set in lines, and tables that are drawn or only set in columns."""
