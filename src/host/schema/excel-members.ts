/**
 * Which members Excel's objects have, on the wire: taken from the classes of Microsoft's office.js and their typings.
 * One class a line: name[item class]#id key|properties|children|methods. Property: Name:kind(first word of an enum), "=" when
 * it can be set, "@1.7" the requirement set it came with ("o" is ExcelApiOnline). Made from the package, not by hand.
 */
export const excelMembers = `
LinkedWorkbook#Id|Id:s||BreakLinks Refresh
LinkedWorkbookCollection[LinkedWorkbook]|WorkbookLinksRefreshMode:e(Manual)=||BreakAllLinks GetItemOrNullObject>LinkedWorkbook RefreshAll
Runtime|EnableEvents:b=@1.8||
Application|CalculationMode:e(Automatic)= CalculationEngineVersion:n@1.9 CalculationState:e(Done)@1.9 DecimalSeparator:s@1.11 ThousandsSeparator:s@1.11 UseSystemSeparators:b@1.11|CultureInfo>CultureInfo@1.11 IterativeCalculation>IterativeCalculation@1.9 Ribbon>Ribbon@1.9|Calculate CreateWorkbook>WorkbookCreated@1.8 SuspendApiCalculationUntilNextSync@1.6 SuspendScreenUpdatingUntilNextSync@1.9 _GetWorkbookCreatedById>WorkbookCreated@1.8
IterativeCalculation|Enabled:b= MaxIteration:n= MaxChange:n=||
Workbook|Name:s@1.7 ReadOnly:b@1.8 IsDirty:b=@1.9 ChartDataPointTrack:b=@1.9 UsePrecisionAsDisplayed:b=@1.9 CalculationEngineVersion:n@1.9 AutoSave:b@1.9 PreviouslySaved:b@1.9|Application>Application Bindings>BindingCollection Comments>CommentCollection@1.10 CustomXmlParts>CustomXmlPartCollection@1.5 DataConnections>DataConnectionCollection@1.7 Functions>Functions@1.2 InternalTest>InternalTest@1.6 LinkedWorkbooks>LinkedWorkbookCollection@o1.1 Names>NamedItemCollection PivotTableStyles>PivotTableStyleCollection@1.10 PivotTables>PivotTableCollection@1.3 Properties>DocumentProperties@1.7 Protection>WorkbookProtection@1.7 Queries>QueryCollection@1.14 Settings>SettingCollection@1.4 SlicerStyles>SlicerStyleCollection@1.10 Slicers>SlicerCollection@1.10 Styles>StyleCollection@1.7 TableStyles>TableStyleCollection@1.10 Tables>TableCollection TimelineStyles>TimelineStyleCollection@1.10 Worksheets>WorksheetCollection _Runtime>Runtime@1.5 _V1Api>_V1Api@1.3|Close@1.11 EnableOfficeScriptRecording@o1.1 GetActiveCell>Range@1.7 GetActiveChart>Chart@1.9 GetActiveChartOrNullObject>Chart@1.9 GetActiveSlicer>Slicer@1.10 GetActiveSlicerOrNullObject>Slicer@1.10 GetIsActiveCollabSession@1.9 GetSelectedRange>Range GetSelectedRanges>RangeAreas@1.9 InsertWorksheetsFromBase64@1.13 RecordAction RegisterCustomFunctions@CustomFunctions 1.1 Save@1.11 _GetObjectByReferenceId _GetObjectTypeNameByReferenceId _GetRangeForEventByReferenceId>Range _GetRangeOrNullObjectForEventByReferenceId>Range _GetRangesForEventByReferenceId>RangeAreas@1.9 _GetRangesOrNullObjectForEventByReferenceId>RangeAreas@1.9 _GetReferenceCount _RegisterActivatedEvent@1.13 _RegisterAutoSaveSettingChangedEvent@1.9 _RemoveAllReferences _RemoveReference _SetOsfControlContainerReadyForCustomFunctions@CustomFunctions 1.1 _UnregisterActivatedEvent@1.13 _UnregisterAutoSaveSettingChangedEvent@1.9
WorkbookProtection|Protected:b||Protect Unprotect
WorkbookCreated#Id|Id:a||Open
Worksheet#Id|Name:s= Id:s Position:n= Visibility:e(Visible)= TabColor:s=@1.7 StandardWidth:n=@1.7 StandardHeight:n@1.7 ShowGridlines:b=@1.8 ShowHeadings:b=@1.8 EnableCalculation:b=@1.9 TabId:n@1.14|AutoFilter>AutoFilter@1.9 Charts>ChartCollection Comments>CommentCollection@1.10 CustomProperties>WorksheetCustomPropertyCollection@1.12 FreezePanes>WorksheetFreezePanes@1.7 HorizontalPageBreaks>PageBreakCollection@1.9 NamedSheetViews>NamedSheetViewCollection@o1.1 Names>NamedItemCollection@1.4 PageLayout>PageLayout@1.9 PivotTables>PivotTableCollection@1.3 Protection>WorksheetProtection@1.2 Shapes>ShapeCollection@1.9 Slicers>SlicerCollection@1.10 Tables>TableCollection VerticalPageBreaks>PageBreakCollection@1.9 Visuals>VisualCollection@1.10|Activate Calculate@1.6 Copy>Worksheet@1.7 Delete FindAll>RangeAreas@1.9 FindAllOrNullObject>RangeAreas@1.9 GetCell>Range GetNext>Worksheet@1.5 GetNextOrNullObject>Worksheet@1.5 GetPrevious>Worksheet@1.5 GetPreviousOrNullObject>Worksheet@1.5 GetRange>Range GetRangeByIndexes>Range@1.7 GetRanges>RangeAreas@1.9 GetUsedRange>Range GetUsedRangeOrNullObject>Range@1.4 ReplaceAll@1.9 ShowOutlineLevels@1.10 _GetAnotherWorksheetById>Worksheet@1.7 _GetSheetById>Worksheet@1.7 _RegisterActivatedEvent@1.7 _RegisterCalculatedEvent@1.8 _RegisterColumnSortedEvent@1.10 _RegisterDataChangedEvent@1.7 _RegisterDeactivatedEvent@1.7 _RegisterEventNameChanged@o1.1 _RegisterEventVisibilityChanged@o1.1 _RegisterFormatChangedEvent@1.9 _RegisterFormulaChangedEvent@1.13 _RegisterProtectionChangedEvent@1.14 _RegisterRowHiddenChangedEvent@1.11 _RegisterRowSortedEvent@1.10 _RegisterSelectionChangedEvent@1.7 _RegisterSingleClickedEvent@1.10 _UnregisterActivatedEvent@1.7 _UnregisterCalculatedEvent@1.8 _UnregisterColumnSortedEvent@1.10 _UnregisterDataChangedEvent@1.7 _UnregisterDeactivatedEvent@1.7 _UnregisterEventNameChanged@o1.1 _UnregisterEventVisibilityChanged@o1.1 _UnregisterFormatChangedEvent@1.9 _UnregisterFormulaChangedEvent@1.13 _UnregisterProtectionChangedEvent@1.14 _UnregisterRowHiddenChangedEvent@1.11 _UnregisterRowSortedEvent@1.10 _UnregisterSelectionChangedEvent@1.7 _UnregisterSingleClickedEvent@1.10
WorksheetCollection[Worksheet]|||Add>Worksheet GetActiveWorksheet>Worksheet GetCount@1.4 GetFirst>Worksheet@1.5 GetItemOrNullObject>Worksheet@1.4 GetLast>Worksheet@1.5 _RegisterActivatedEvent@1.7 _RegisterAddedEvent@1.7 _RegisterCalculatedEvent@1.8 _RegisterColumnSortedEvent@1.10 _RegisterDataChangedEvent@1.9 _RegisterDeactivatedEvent@1.7 _RegisterDeletedEvent@1.7 _RegisterEventMoved@o1.1 _RegisterEventNameChanged@o1.1 _RegisterEventVisibilityChanged@o1.1 _RegisterFormatChangedEvent@1.9 _RegisterFormulaChangedEvent@1.13 _RegisterProtectionChangedEvent@1.14 _RegisterRowHiddenChangedEvent@1.11 _RegisterRowSortedEvent@1.10 _RegisterSelectionChangedEvent@1.9 _RegisterSingleClickedEvent@1.10 _UnregisterActivatedEvent@1.7 _UnregisterAddedEvent@1.7 _UnregisterCalculatedEvent@1.8 _UnregisterColumnSortedEvent@1.10 _UnregisterDataChangedEvent@1.9 _UnregisterDeactivatedEvent@1.7 _UnregisterDeletedEvent@1.7 _UnregisterEventMoved@o1.1 _UnregisterEventNameChanged@o1.1 _UnregisterEventVisibilityChanged@o1.1 _UnregisterFormatChangedEvent@1.9 _UnregisterFormulaChangedEvent@1.13 _UnregisterProtectionChangedEvent@1.14 _UnregisterRowHiddenChangedEvent@1.11 _UnregisterRowSortedEvent@1.10 _UnregisterSelectionChangedEvent@1.9 _UnregisterSingleClickedEvent@1.10
WorksheetProtection|Protected:b Options:a||Protect Unprotect
WorksheetFreezePanes|||FreezeAt FreezeColumns FreezeRows GetLocation>Range GetLocationOrNullObject>Range Unfreeze
Range|NumberFormat:a= NumberFormatLocal:a=@1.7 Values:a= Text:a Formulas:a= FormulasLocal:a= RowIndex:n ColumnIndex:n RowCount:n ColumnCount:n Address:s AddressLocal:s CellCount:n _ReferenceId:a ValueTypes:a FormulasR1C1:a=@1.2 Hidden:b@1.2 RowHidden:b=@1.2 ColumnHidden:b=@1.2 IsEntireColumn:b@1.7 IsEntireRow:b@1.7 Hyperlink:a=@1.7 Style:s=@1.7 LinkedDataTypeState:a@1.9 HasSpill:b@1.12 Top:n@1.10 Left:n@1.10 Height:n@1.10 Width:n@1.10 SavedAsArray:b@1.12 NumberFormatCategories:a@1.12|ConditionalFormats>ConditionalFormatCollection@1.6 DataValidation>DataValidation@1.8 Format>RangeFormat Sort>RangeSort@1.2 Worksheet>Worksheet|AutoFill@1.9 Calculate@1.6 Clear ConvertDataTypeToText@1.9 ConvertToLinkedDataType@1.9 CopyFrom@1.9 Delete Find>Range@1.9 FindOrNullObject>Range@1.9 FlashFill@1.9 GetAbsoluteResizedRange>Range@1.7 GetBoundingRect>Range GetCell>Range GetCellProperties@1.9 GetColumn>Range GetColumnProperties@1.9 GetColumnsAfter>Range@1.3 GetColumnsBefore>Range@1.3 GetDataClassificationIds@o1.1 GetDependents>WorkbookRangeAreas@1.15 GetDirectDependents>WorkbookRangeAreas@1.13 GetDirectPrecedents>WorkbookRangeAreas@1.12 GetEntireColumn>Range GetEntireRow>Range GetExtendedRange>Range@1.13 GetImage@1.7 GetIntersection>Range GetIntersectionOrNullObject>Range@1.4 GetLastCell>Range GetLastColumn>Range GetLastRow>Range GetMergedAreas>RangeAreas@o1.1 GetMergedAreasOrNullObject>RangeAreas@1.13 GetNumberFormatProperties>NumberFormatPropertyCollection@1.15 GetOffsetRange>Range GetPivotTables>PivotTableScopedCollection@1.12 GetPrecedents>WorkbookRangeAreas@1.14 GetRangeEdge>Range@1.13 GetResizedRange>Range@1.3 GetRow>Range GetRowProperties@1.9 GetRowsAbove>Range@1.3 GetRowsBelow>Range@1.3 GetSpecialCells>RangeAreas@1.9 GetSpecialCellsOrNullObject>RangeAreas@1.9 GetSpillParent>Range@1.12 GetSpillParentOrNullObject>Range@1.12 GetSpillingToRange>Range@1.12 GetSpillingToRangeOrNullObject>Range@1.12 GetSurroundingDataRegion>Range@1.15 GetSurroundingRegion>Range@1.7 GetTables>TableScopedCollection@1.9 GetUsedRange>Range GetUsedRangeOrNullObject>Range@1.4 GetVisibleView>RangeView@1.3 Group@1.10 HideGroupDetails@1.10 Insert>Range Merge@1.2 MoveTo@1.11 RemoveDuplicates>RemoveDuplicatesResult@1.9 ReplaceAll@1.9 Select SetCellProperties@1.9 SetColumnProperties@1.9 SetDirty@1.9 SetRowProperties@1.9 ShowCard@1.7 ShowGroupDetails@1.10 ShowTeachingCallout@1.9 Ungroup@1.10 Unmerge@1.2 _KeepReference _ValidateArraySize@1.3
RangeAreas|_ReferenceId:a Address:s AddressLocal:s AreaCount:n CellCount:n IsEntireColumn:b IsEntireRow:b Style:s=|Areas>RangeCollection ConditionalFormats>ConditionalFormatCollection DataValidation>DataValidation Format>RangeFormat Worksheet>Worksheet|Calculate Clear ConvertDataTypeToText ConvertToLinkedDataType CopyFrom GetEntireColumn>RangeAreas GetEntireRow>RangeAreas GetIntersection>RangeAreas GetIntersectionOrNullObject>RangeAreas GetOffsetRangeAreas>RangeAreas GetSpecialCells>RangeAreas GetSpecialCellsOrNullObject>RangeAreas GetTables>TableScopedCollection GetUsedRangeAreas>RangeAreas GetUsedRangeAreasOrNullObject>RangeAreas SetDirty _KeepReference
WorkbookRangeAreas|_ReferenceId:a Addresses:a|Areas>RangeAreasCollection Ranges>RangeCollection|GetRangeAreasBySheet>RangeAreas GetRangeAreasOrNullObjectBySheet>RangeAreas _KeepReference
RangeView|NumberFormat:a= Values:a= Text:a Formulas:a= FormulasLocal:a= FormulasR1C1:a= ValueTypes:a RowCount:n ColumnCount:n CellAddresses:a Index:n|Rows>RangeViewCollection|GetRange>Range
RangeViewCollection[RangeView]|||GetCount@1.4 GetItemAt>RangeView
SettingCollection[Setting]|||Add>Setting GetCount GetItemOrNullObject>Setting
Setting#_Id|Key:s Value:a= _Id:a||Delete
NamedItemCollection[NamedItem]|||Add>NamedItem@1.4 AddFormulaLocal>NamedItem@1.4 GetCount@1.4 GetItemOrNullObject>NamedItem@1.4
NamedItem#_Id|Name:s Type:e(String) Value:a Visible:b= _Id:a Comment:s=@1.4 Scope:e(Worksheet)@1.4 Formula:a=@1.7|ArrayValues>NamedItemArrayValues@1.7 Worksheet>Worksheet@1.4 WorksheetOrNullObject>Worksheet@1.4|Delete@1.4 GetRange>Range GetRangeOrNullObject>Range@1.4
NamedItemArrayValues|Values:a Types:a||
Binding#Id|Id:s Type:e(Range)||Delete@1.3 GetRange>Range GetTable>Table GetText
BindingCollection[Binding]|Count:n||Add>Binding@1.3 AddFromNamedItem>Binding@1.3 AddFromSelection>Binding@1.3 GetCount@1.4 GetItemAt>Binding GetItemOrNullObject>Binding@1.4
TableCollection[Table]|Count:n||Add>Table GetCount@1.4 GetItemAt>Table GetItemOrNullObject>Table@1.4 _RegisterAddedEvent@1.9 _RegisterDataChangedEvent@1.7 _RegisterDeletedEvent@1.9 _UnregisterAddedEvent@1.9 _UnregisterDataChangedEvent@1.7 _UnregisterDeletedEvent@1.9
TableScopedCollection[Table]|||GetCount GetFirst>Table GetItemOrNullObject>Table@1.14
Table#Id|Id:s Name:s= ShowHeaders:b= ShowTotals:b= Style:s= HighlightFirstColumn:b=@1.3 HighlightLastColumn:b=@1.3 ShowBandedRows:b=@1.3 ShowBandedColumns:b=@1.3 ShowFilterButton:b=@1.3 LegacyId:s@1.8|AutoFilter>AutoFilter@1.9 Columns>TableColumnCollection Rows>TableRowCollection Sort>TableSort@1.2 Worksheet>Worksheet@1.2|ClearFilters@1.2 ConvertToRange>Range@1.2 Delete GetDataBodyRange>Range GetHeaderRowRange>Range GetRange>Range GetTotalRowRange>Range ReapplyFilters@1.2 Resize@1.13 _RegisterDataChangedEvent@1.7 _RegisterSelectionChangedEvent@1.7 _UnregisterDataChangedEvent@1.7 _UnregisterSelectionChangedEvent@1.7
TableColumnCollection[TableColumn]|Count:n||Add>TableColumn GetCount@1.4 GetItemAt>TableColumn GetItemOrNullObject>TableColumn@1.4
TableColumn#Id|Id:n Index:n Values:a= Name:s=|Filter>Filter@1.2|Delete GetDataBodyRange>Range GetHeaderRowRange>Range GetRange>Range GetTotalRowRange>Range
TableRowCollection[TableRow]|Count:n||Add>TableRow DeleteRows@o1.1 DeleteRowsAt@o1.1 GetCount@1.4 GetItemAt>TableRow
TableRow|Index:n Values:a=||Delete GetRange>Range
DataValidation|Type:e(None) Rule:a= Prompt:a= ErrorAlert:a= IgnoreBlanks:b= Valid:b||Clear GetInvalidCells>RangeAreas@1.9 GetInvalidCellsOrNullObject>RangeAreas@1.9
RemoveDuplicatesResult|Removed:n UniqueRemaining:n||
RangeFormat|WrapText:b= HorizontalAlignment:e(General)= VerticalAlignment:e(Top)= ColumnWidth:n=@1.2 RowHeight:n=@1.2 TextOrientation:n=@1.7 UseStandardHeight:b=@1.7 UseStandardWidth:b=@1.7 ReadingOrder:e(Context)=@1.9 ShrinkToFit:b=@1.9 IndentLevel:n=@1.9 AutoIndent:b=@1.9|Borders>RangeBorderCollection Fill>RangeFill Font>RangeFont Protection>FormatProtection@1.2|AdjustIndent@1.11 AutofitColumns@1.2 AutofitRows@1.2
FormatProtection|Locked:b= FormulaHidden:b=||
RangeFill|Color:s= TintAndShade:n=@1.9 PatternTintAndShade:n=@1.9 Pattern:e(None)=@1.9 PatternColor:s=@1.9||Clear
RangeBorder|SideIndex:e(EdgeTop) Style:e(None)= Weight:e(Hairline)= Color:s= TintAndShade:n=@1.9||
RangeBorderCollection[RangeBorder]|Count:n TintAndShade:n=@1.9||GetItemAt>RangeBorder
RangeFont|Name:s= Size:n= Color:s= Italic:b= Bold:b= Underline:e(None)= Strikethrough:b=@1.9 Subscript:b=@1.9 Superscript:b=@1.9 TintAndShade:n=@1.9||
ChartCollection[Chart]|Count:n||Add>Chart GetCount@1.4 GetItem>Chart GetItemAt>Chart GetItemOrNullObject>Chart@1.4 _RegisterActivatedEvent@1.8 _RegisterAddedEvent@1.8 _RegisterDeactivatedEvent@1.8 _RegisterDeletedEvent@1.8 _UnregisterActivatedEvent@1.8 _UnregisterAddedEvent@1.8 _UnregisterDeactivatedEvent@1.8 _UnregisterDeletedEvent@1.8
Chart#Id|Name:s= Top:n= Left:n= Width:n= Height:n= Id:s@1.7 ShowAllFieldButtons:b=@1.7 ChartType:e(Invalid)=@1.7 ShowDataLabelsOverMaximum:b=@1.8 CategoryLabelLevel:n=@1.8 Style:n=@1.8 DisplayBlanksAs:e(NotPlotted)=@1.8 PlotBy:e(Rows)=@1.8 PlotVisibleOnly:b=@1.8 SeriesNameLevel:n=@1.8|Axes>ChartAxes DataLabels>ChartDataLabels Format>ChartAreaFormat Legend>ChartLegend PivotOptions>ChartPivotOptions@1.9 PlotArea>ChartPlotArea@1.8 Series>ChartSeriesCollection Title>ChartTitle Worksheet>Worksheet@1.2|Activate@1.9 Delete GetDataTable>ChartDataTable@1.14 GetDataTableOrNullObject>ChartDataTable@1.14 GetImage@1.2 SetData SetPosition _RegisterActivatedEvent@1.8 _RegisterDeactivatedEvent@1.8 _UnregisterActivatedEvent@1.8 _UnregisterDeactivatedEvent@1.8
ChartPivotOptions|ShowAxisFieldButtons:b= ShowLegendFieldButtons:b= ShowReportFilterFieldButtons:b= ShowValueFieldButtons:b=||
ChartAreaFormat|RoundedCorners:b=@1.9 ColorScheme:e(ColorfulPalette1)=@1.9|Border>ChartBorder@1.7 Fill>ChartFill Font>ChartFont|
ChartSeriesCollection[ChartSeries]|Count:n||Add>ChartSeries@1.7 GetCount@1.4 GetItemAt>ChartSeries
ChartSeries|Name:s= ChartType:e(Invalid)=@1.7 HasDataLabels:b=@1.7 Filtered:b=@1.7 MarkerSize:n=@1.7 MarkerStyle:e(Invalid)=@1.7 ShowShadow:b=@1.7 MarkerBackgroundColor:s=@1.7 MarkerForegroundColor:s=@1.7 Smooth:b=@1.7 PlotOrder:n=@1.7 GapWidth:n=@1.7 DoughnutHoleSize:n=@1.7 AxisGroup:e(Primary)=@1.8 Explosion:n=@1.8 FirstSliceAngle:n=@1.8 InvertIfNegative:b=@1.8 BubbleScale:n=@1.9 SecondPlotSize:n=@1.8 SplitType:e(SplitByPosition)=@1.8 SplitValue:n=@1.9 VaryByCategories:b=@1.8 ShowLeaderLines:b=@1.9 Overlap:n=@1.8 GradientStyle:e(TwoPhaseColor)=@1.9 GradientMinimumType:e(ExtremeValue)=@1.9 GradientMidpointType:e(ExtremeValue)=@1.9 GradientMaximumType:e(ExtremeValue)=@1.9 GradientMinimumValue:n=@1.9 GradientMidpointValue:n=@1.9 GradientMaximumValue:n=@1.9 GradientMinimumColor:s=@1.9 GradientMidpointColor:s=@1.9 GradientMaximumColor:s=@1.9 ParentLabelStrategy:e(None)=@1.9 ShowConnectorLines:b=@1.9 InvertColor:s=@1.9|BinOptions>ChartBinOptions@1.9 BoxwhiskerOptions>ChartBoxwhiskerOptions@1.9 DataLabels>ChartDataLabels@1.8 Format>ChartSeriesFormat MapOptions>ChartMapOptions@1.9 Points>ChartPointsCollection Trendlines>ChartTrendlineCollection@1.7 XErrorBars>ChartErrorBars@1.9 YErrorBars>ChartErrorBars@1.9|Delete@1.7 GetDimensionDataSourceString@1.15 GetDimensionDataSourceType@1.15 GetDimensionValues@1.12 SetBubbleSizes@1.7 SetValues@1.7 SetXAxisValues@1.7
ChartSeriesFormat||Fill>ChartFill Line>ChartLineFormat|
ChartPointsCollection[ChartPoint]|Count:n||GetCount@1.4 GetItemAt>ChartPoint
ChartPoint|Value:a HasDataLabel:b=@1.7 MarkerStyle:e(Invalid)=@1.7 MarkerSize:n=@1.7 MarkerBackgroundColor:s=@1.7 MarkerForegroundColor:s=@1.7|DataLabel>ChartDataLabel@1.7 Format>ChartPointFormat|
ChartPointFormat||Border>ChartBorder@1.7 Fill>ChartFill|
ChartAxes||CategoryAxis>ChartAxis SeriesAxis>ChartAxis ValueAxis>ChartAxis|GetItem>ChartAxis@1.7
ChartAxis|MajorUnit:a= Maximum:a= Minimum:a= MinorUnit:a= DisplayUnit:e(None)=@1.7 ShowDisplayUnitLabel:b=@1.7 CustomDisplayUnit:n@1.7 Type:e(Invalid)@1.7 MinorTimeUnitScale:e(Days)=@1.7 MajorTimeUnitScale:e(Days)=@1.7 BaseTimeUnit:e(Days)=@1.7 CategoryType:e(Automatic)=@1.7 AxisGroup:e(Primary)@1.7 ScaleType:e(Linear)=@1.7 LogBase:n=@1.7 Left:n@1.7 Top:n@1.7 Height:n@1.7 Width:n@1.7 ReversePlotOrder:b=@1.7 Crosses:a=@1.7 CrossesAt:a@1.7 Visible:b=@1.7 IsBetweenCategories:b=@1.8 MajorTickMark:e(None)=@1.7 MinorTickMark:e(None)=@1.7 TickMarkSpacing:n=@1.7 TickLabelPosition:e(NextToAxis)=@1.7 TickLabelSpacing:a=@1.7 Alignment:e(Center)=@1.8 MultiLevel:b=@1.8 NumberFormat:s=@1.8 LinkNumberFormat:b=@1.9 Offset:n=@1.8 TextOrientation:a=@1.8 Position:e(Automatic)=@1.8 PositionAt:n@1.8|Format>ChartAxisFormat MajorGridlines>ChartGridlines MinorGridlines>ChartGridlines Title>ChartAxisTitle|SetCategoryNames@1.7 SetCrossesAt@1.7 SetCustomDisplayUnit@1.7 SetPositionAt@1.8
ChartAxisFormat||Fill>ChartFill@1.8 Font>ChartFont Line>ChartLineFormat|
ChartAxisTitle|Text:s= Visible:b= TextOrientation:n=@1.12|Format>ChartAxisTitleFormat|SetFormula@1.8
ChartAxisTitleFormat||Border>ChartBorder@1.8 Fill>ChartFill@1.8 Font>ChartFont|
ChartDataLabels|Position:e(Invalid)= ShowValue:b= ShowSeriesName:b= ShowCategoryName:b= ShowLegendKey:b= ShowPercentage:b= ShowBubbleSize:b= Separator:s= NumberFormat:s=@1.8 LinkNumberFormat:b=@1.9 TextOrientation:n=@1.8 AutoText:b=@1.8 HorizontalAlignment:e(Center)=@1.8 VerticalAlignment:e(Center)=@1.8|Format>ChartDataLabelFormat|
ChartDataLabel|Position:e(Invalid)= ShowValue:b= ShowSeriesName:b= ShowCategoryName:b= ShowLegendKey:b= ShowPercentage:b= ShowBubbleSize:b= Separator:s= Top:n=@1.8 Left:n=@1.8 Width:n@1.8 Height:n@1.8 Formula:s=@1.8 TextOrientation:n=@1.8 HorizontalAlignment:e(Center)=@1.8 VerticalAlignment:e(Center)=@1.8 Text:s=@1.8 AutoText:b=@1.8 NumberFormat:s=@1.8 LinkNumberFormat:b=@1.9|Format>ChartDataLabelFormat@1.8|
ChartDataLabelFormat||Border>ChartBorder@1.8 Fill>ChartFill Font>ChartFont|
ChartDataTable|Visible:b= ShowLegendKey:b= ShowHorizontalBorder:b= ShowVerticalBorder:b= ShowOutlineBorder:b=|Format>ChartDataTableFormat|
ChartDataTableFormat||Border>ChartBorder Fill>ChartFill Font>ChartFont|
ChartErrorBars|EndStyleCap:b= Include:e(Both)= Type:e(FixedValue)= Visible:b=|Format>ChartErrorBarsFormat|
ChartErrorBarsFormat||Line>ChartLineFormat|
ChartGridlines|Visible:b=|Format>ChartGridlinesFormat|
ChartGridlinesFormat||Line>ChartLineFormat|
ChartLegend|Visible:b= Position:e(Invalid)= Overlay:b= Left:n=@1.7 Top:n=@1.7 Width:n=@1.7 Height:n=@1.7 ShowShadow:b=@1.7|Format>ChartLegendFormat LegendEntries>ChartLegendEntryCollection@1.7|
ChartLegendEntry|Visible:b= Left:n@1.8 Top:n@1.8 Width:n@1.8 Height:n@1.8 Index:n@1.8||
ChartLegendEntryCollection[ChartLegendEntry]|||GetCount GetItemAt>ChartLegendEntry
ChartLegendFormat||Border>ChartBorder@1.8 Fill>ChartFill Font>ChartFont|
ChartMapOptions|Level:e(Automatic)= LabelStrategy:e(None)= ProjectionType:e(Automatic)=||
ChartTitle|Visible:b= Text:s= Overlay:b= HorizontalAlignment:e(Center)=@1.7 Top:n=@1.7 Left:n=@1.7 Width:n@1.7 Height:n@1.7 VerticalAlignment:e(Center)=@1.7 TextOrientation:n=@1.7 Position:e(Automatic)=@1.7 ShowShadow:b=@1.7|Format>ChartTitleFormat|GetSubstring>ChartFormatString@1.7 SetFormula@1.7
ChartFormatString||Font>ChartFont|
ChartTitleFormat||Border>ChartBorder@1.7 Fill>ChartFill Font>ChartFont|
ChartFill|||Clear SetSolidColor
ChartBorder|Color:s= LineStyle:e(None)= Weight:n=||Clear@1.8
ChartBinOptions|Type:e(Category)= Width:n= Count:n= AllowOverflow:b= AllowUnderflow:b= OverflowValue:n= UnderflowValue:n=||
ChartBoxwhiskerOptions|ShowInnerPoints:b= ShowOutlierPoints:b= ShowMeanMarker:b= ShowMeanLine:b= QuartileCalculation:e(Inclusive)=||
ChartLineFormat|Color:s= LineStyle:e(None)=@1.7 Weight:n=@1.7||Clear
ChartFont|Bold:b= Color:s= Italic:b= Name:s= Size:n= Underline:e(None)=||
ChartTrendline#_Id|Type:e(Linear)= PolynomialOrder:n= MovingAveragePeriod:n= _Id:a ShowEquation:b=@1.8 ShowRSquared:b=@1.8 ForwardPeriod:n=@1.8 BackwardPeriod:n=@1.8 Name:s= Intercept:a=|Format>ChartTrendlineFormat Label>ChartTrendlineLabel@1.8|Delete
ChartTrendlineCollection[ChartTrendline]|||Add>ChartTrendline GetCount
ChartTrendlineFormat||Line>ChartLineFormat|
ChartTrendlineLabel|Top:n= Left:n= Width:n Height:n Formula:s= TextOrientation:n= HorizontalAlignment:e(Center)= VerticalAlignment:e(Center)= Text:s= AutoText:b= NumberFormat:s= LinkNumberFormat:b=@1.9|Format>ChartTrendlineLabelFormat|
ChartTrendlineLabelFormat||Border>ChartBorder Fill>ChartFill Font>ChartFont|
ChartPlotArea|Left:n= Top:n= Width:n= Height:n= InsideLeft:n= InsideTop:n= InsideWidth:n= InsideHeight:n= Position:e(Automatic)=|Format>ChartPlotAreaFormat|
ChartPlotAreaFormat||Border>ChartBorder Fill>ChartFill|
RangeSort|||Apply
TableSort|MatchCase:b Method:e(PinYin) Fields:a||Apply Clear Reapply
Filter|Criteria:a||Apply ApplyBottomItemsFilter ApplyBottomPercentFilter ApplyCellColorFilter ApplyCustomFilter ApplyDynamicFilter ApplyFontColorFilter ApplyIconFilter ApplyTopItemsFilter ApplyTopPercentFilter ApplyValuesFilter Clear
AutoFilter|Enabled:b IsDataFiltered:b Criteria:a||Apply ClearColumnCriteria@1.14 ClearCriteria GetRange>Range GetRangeOrNullObject>Range Reapply Remove
CultureInfo|Name:s|DatetimeFormat>DatetimeFormatInfo@1.12 NumberFormat>NumberFormatInfo|
NumberFormatInfo|NumberDecimalSeparator:s NumberGroupSeparator:s||
DatetimeFormatInfo|DateSeparator:s LongDatePattern:s ShortDatePattern:s TimeSeparator:s LongTimePattern:s||
CustomXmlPartScopedCollection[CustomXmlPart]|||GetCount GetItemOrNullObject>CustomXmlPart GetOnlyItem>CustomXmlPart GetOnlyItemOrNullObject>CustomXmlPart
CustomXmlPartCollection[CustomXmlPart]|||Add>CustomXmlPart GetByNamespace>CustomXmlPartScopedCollection GetCount GetItemOrNullObject>CustomXmlPart
CustomXmlPart#Id|Id:s NamespaceUri:s||Delete GetXml SetXml
PivotTableScopedCollection[PivotTable]|||GetCount GetFirst>PivotTable GetFirstOrNullObject>PivotTable@1.15 GetItemOrNullObject>PivotTable
PivotTableCollection[PivotTable]|||Add>PivotTable@1.8 GetCount@1.4 GetItemOrNullObject>PivotTable@1.4 RefreshAll
PivotTable#Id|Name:s= Id:s@1.5 UseCustomSortLists:b=@1.9 EnableDataValueEditing:b=@1.9 RefreshOnOpen:b=@1.13 AllowMultipleFiltersPerField:b=@1.12|ColumnHierarchies>RowColumnPivotHierarchyCollection@1.8 DataHierarchies>DataPivotHierarchyCollection@1.8 FilterHierarchies>FilterPivotHierarchyCollection@1.8 Hierarchies>PivotHierarchyCollection@1.8 Layout>PivotLayout@1.8 RowHierarchies>RowColumnPivotHierarchyCollection@1.8 Worksheet>Worksheet|Delete@1.8 GetDataSourceString@1.15 GetDataSourceType@1.15 Refresh
PivotLayout|ShowColumnGrandTotals:b= ShowRowGrandTotals:b= EnableFieldList:b=@1.10 SubtotalLocation:e(AtTop)= LayoutType:e(Compact)= AutoFormat:b=@1.9 PreserveFormatting:b=@1.9 AltTextDescription:s=@1.13 AltTextTitle:s=@1.13 EmptyCellText:s=@1.13 FillEmptyCells:b=@1.13 ShowFieldHeaders:b=@1.13||DisplayBlankLineAfterEachItem@1.13 GetColumnLabelRange>Range GetDataBodyRange>Range GetDataHierarchy>DataPivotHierarchy@1.9 GetFilterAxisRange>Range GetPivotItems>PivotItemCollection@1.9 GetRange>Range GetRowLabelRange>Range RepeatAllItemLabels@1.13 SetAutoSortOnCell@1.9
PivotHierarchyCollection[PivotHierarchy]|||GetCount GetItemOrNullObject>PivotHierarchy
PivotHierarchy#Id|Id:s Name:s=|Fields>PivotFieldCollection|
RowColumnPivotHierarchyCollection[RowColumnPivotHierarchy]|||Add>RowColumnPivotHierarchy GetCount GetItemOrNullObject>RowColumnPivotHierarchy Remove
RowColumnPivotHierarchy#Id|Id:s Name:s= Position:n=|Fields>PivotFieldCollection|SetToDefault
FilterPivotHierarchyCollection[FilterPivotHierarchy]|||Add>FilterPivotHierarchy GetCount GetItemOrNullObject>FilterPivotHierarchy Remove
FilterPivotHierarchy#Id|Id:s Name:s= Position:n= EnableMultipleFilterItems:b=|Fields>PivotFieldCollection|SetToDefault
DataPivotHierarchyCollection[DataPivotHierarchy]|||Add>DataPivotHierarchy GetCount GetItemOrNullObject>DataPivotHierarchy Remove
DataPivotHierarchy#Id|Id:s Name:s= Position:n= NumberFormat:s= SummarizeBy:e(Unknown)= ShowAs:a=|Field>PivotField|SetToDefault
PivotFieldCollection[PivotField]|||GetCount GetItemOrNullObject>PivotField
PivotField#Id|Id:s Name:s= Subtotals:a= ShowAllItems:b=|Items>PivotItemCollection|ApplyFilter@1.12 ClearAllFilters@1.12 ClearFilter@1.12 GetFilters@1.12 IsFiltered@1.12 SortByLabels SortByValues@1.9
PivotItemCollection[PivotItem]|||GetCount GetItemOrNullObject>PivotItem
PivotItem#Id|Id:s Name:s= IsExpanded:b= Visible:b=||
WorksheetCustomProperty#_Id|Key:s Value:s= _Id:a||Delete
WorksheetCustomPropertyCollection[WorksheetCustomProperty]|||Add>WorksheetCustomProperty GetCount GetItemOrNullObject>WorksheetCustomProperty
DocumentProperties|Title:s= Subject:s= Author:s= Keywords:s= Comments:s= LastAuthor:s RevisionNumber:n= CreationDate:a Category:s= Manager:s= Company:s=|Custom>CustomPropertyCollection|
CustomProperty|Key:s Value:a= Type:e(Number)||Delete
CustomPropertyCollection[CustomProperty]|||Add>CustomProperty DeleteAll GetCount GetItemOrNullObject>CustomProperty
ConditionalFormatCollection[ConditionalFormat]|||Add>ConditionalFormat ClearAll GetCount GetItemAt>ConditionalFormat GetItemOrNullObject>ConditionalFormat@1.14
ConditionalFormat#Id|StopIfTrue:b= Priority:n= Type:e(Custom) Id:s|CellValue>CellValueConditionalFormat CellValueOrNullObject>CellValueConditionalFormat ColorScale>ColorScaleConditionalFormat ColorScaleOrNullObject>ColorScaleConditionalFormat Custom>CustomConditionalFormat CustomOrNullObject>CustomConditionalFormat DataBar>DataBarConditionalFormat DataBarOrNullObject>DataBarConditionalFormat IconSet>IconSetConditionalFormat IconSetOrNullObject>IconSetConditionalFormat Preset>PresetCriteriaConditionalFormat PresetOrNullObject>PresetCriteriaConditionalFormat TextComparison>TextConditionalFormat TextComparisonOrNullObject>TextConditionalFormat TopBottom>TopBottomConditionalFormat TopBottomOrNullObject>TopBottomConditionalFormat|Delete GetRange>Range GetRangeOrNullObject>Range GetRanges>RangeAreas@1.9
DataBarConditionalFormat|ShowDataBarOnly:b= BarDirection:e(Context)= AxisFormat:e(Automatic)= AxisColor:s= LowerBoundRule:a= UpperBoundRule:a=|NegativeFormat>ConditionalDataBarNegativeFormat PositiveFormat>ConditionalDataBarPositiveFormat|
ConditionalDataBarPositiveFormat|FillColor:s= GradientFill:b= BorderColor:s=||
ConditionalDataBarNegativeFormat|FillColor:s= MatchPositiveFillColor:b= BorderColor:s= MatchPositiveBorderColor:b=||
CustomConditionalFormat||Format>ConditionalRangeFormat Rule>ConditionalFormatRule|
ConditionalFormatRule|Formula:s= FormulaLocal:s= FormulaR1C1:s=||
IconSetConditionalFormat|ReverseIconOrder:b= ShowIconOnly:b= Style:e(Invalid)= Criteria:a=||
ColorScaleConditionalFormat|ThreeColorScale:b Criteria:a=||
TopBottomConditionalFormat|Rule:a=|Format>ConditionalRangeFormat|
PresetCriteriaConditionalFormat|Rule:a=|Format>ConditionalRangeFormat|
TextConditionalFormat|Rule:a=|Format>ConditionalRangeFormat|
CellValueConditionalFormat|Rule:a=|Format>ConditionalRangeFormat|
ConditionalRangeFormat|NumberFormat:a=|Borders>ConditionalRangeBorderCollection Fill>ConditionalRangeFill Font>ConditionalRangeFont|
ConditionalRangeFont|Color:s= Italic:b= Bold:b= Underline:e(None)= Strikethrough:b=||Clear
ConditionalRangeFill|Color:s=||Clear
ConditionalRangeBorder|SideIndex:e(EdgeTop) Style:e(None)= Color:s=||
ConditionalRangeBorderCollection[ConditionalRangeBorder]|Count:n|Bottom>ConditionalRangeBorder Left>ConditionalRangeBorder Right>ConditionalRangeBorder Top>ConditionalRangeBorder|GetItemAt>ConditionalRangeBorder
Style|BuiltIn:b FormulaHidden:b= HorizontalAlignment:e(General)= IncludeAlignment:b= IncludeBorder:b= IncludeFont:b= IncludeNumber:b= IncludePatterns:b= IncludeProtection:b= IndentLevel:n= Locked:b= Name:s NumberFormat:s= NumberFormatLocal:s= ReadingOrder:e(Context)= ShrinkToFit:b= VerticalAlignment:e(Top)= WrapText:b= TextOrientation:n=@1.8 AutoIndent:b=@1.8|Borders>RangeBorderCollection Fill>RangeFill Font>RangeFont|Delete
StyleCollection[Style]|||Add GetCount@1.9 GetItemAt>Style@1.9 GetItemOrNullObject>Style@1.14
TableStyleCollection[TableStyle]|||Add>TableStyle GetCount GetDefault>TableStyle GetItemOrNullObject>TableStyle SetDefault
TableStyle#_Id|Name:s= ReadOnly:b _Id:a||Delete Duplicate>TableStyle
PivotTableStyleCollection[PivotTableStyle]|||Add>PivotTableStyle GetCount GetDefault>PivotTableStyle GetItemOrNullObject>PivotTableStyle SetDefault
PivotTableStyle#_Id|Name:s= ReadOnly:b _Id:a||Delete Duplicate>PivotTableStyle
SlicerStyleCollection[SlicerStyle]|||Add>SlicerStyle GetCount GetDefault>SlicerStyle GetItemOrNullObject>SlicerStyle SetDefault
SlicerStyle#_Id|Name:s= ReadOnly:b _Id:a||Delete Duplicate>SlicerStyle
TimelineStyleCollection[TimelineStyle]|||Add>TimelineStyle GetCount GetDefault>TimelineStyle GetItemOrNullObject>TimelineStyle SetDefault
TimelineStyle#_Id|Name:s= ReadOnly:b _Id:a||Delete Duplicate>TimelineStyle
PageLayout|Orientation:e(Portrait)= PaperSize:e(Letter)= BlackAndWhite:b= PrintErrors:e(AsDisplayed)= Zoom:a= CenterHorizontally:b= CenterVertically:b= PrintHeadings:b= PrintGridlines:b= LeftMargin:n= RightMargin:n= TopMargin:n= BottomMargin:n= HeaderMargin:n= FooterMargin:n= PrintComments:e(NoComments)= DraftMode:b= FirstPageNumber:e(undefined)= PrintOrder:e(DownThenOver)=|HeadersFooters>HeaderFooterGroup|GetPrintArea>RangeAreas GetPrintAreaOrNullObject>RangeAreas GetPrintTitleColumns>Range GetPrintTitleColumnsOrNullObject>Range GetPrintTitleRows>Range GetPrintTitleRowsOrNullObject>Range SetPrintArea SetPrintMargins SetPrintTitleColumns SetPrintTitleRows
HeaderFooter|LeftHeader:s= CenterHeader:s= RightHeader:s= LeftFooter:s= CenterFooter:s= RightFooter:s=||
HeaderFooterGroup|State:e(Default)= UseSheetMargins:b= UseSheetScale:b=|DefaultForAllPages>HeaderFooter EvenPages>HeaderFooter FirstPage>HeaderFooter OddPages>HeaderFooter|
PageBreak#_Id|_Id:a ColumnIndex:n RowIndex:n||Delete GetCellAfterBreak>Range
PageBreakCollection[PageBreak]|||Add>PageBreak GetCount RemovePageBreaks
DataConnectionCollection|||RefreshAll
RangeCollection[Range]|||GetCount GetItemAt>Range
RangeAreasCollection[RangeAreas]|||GetCount GetItemAt>RangeAreas
CommentCollection[Comment]|||Add>Comment GetCount GetItemAt>Comment GetItemByCell>Comment GetItemByReplyId>Comment GetItemOrNullObject>Comment@1.14 _RegisterAddedEvent@1.12 _RegisterChangedEvent@1.12 _RegisterDeletedEvent@1.12 _UnregisterAddedEvent@1.12 _UnregisterChangedEvent@1.12 _UnregisterDeletedEvent@1.12
Comment#Id|Id:s Content:s= AuthorName:s AuthorEmail:s CreationDate:a Resolved:b=@1.11 RichContent:s@1.11 Mentions:a@1.11 ContentType:e(Plain)@1.12|Replies>CommentReplyCollection|Delete GetLocation>Range UpdateMentions@1.11
CommentReplyCollection[CommentReply]|||Add>CommentReply GetCount GetItemAt>CommentReply GetItemOrNullObject>CommentReply@1.14
CommentReply#Id|Id:s Content:s= AuthorName:s AuthorEmail:s CreationDate:a Resolved:b@1.11 RichContent:s@1.11 Mentions:a@1.11 ContentType:e(Plain)@1.12||Delete GetLocation>Range GetParentComment>Comment UpdateMentions@1.11
ShapeCollection[Shape]|||AddGeometricShape>Shape AddGroup>Shape AddImage>Shape AddLine>Shape AddTextBox>Shape GetCount GetItem>Shape GetItemAt>Shape GetItemOrNullObject>Shape@1.14
Shape#Id|Id:s Name:s= Left:n= Top:n= Width:n= Height:n= Rotation:n= ZOrderPosition:n AltTextTitle:s= AltTextDescription:s= Type:e(Unsupported) LockAspectRatio:b= Placement:e(TwoCell)=@1.10 GeometricShapeType:e(LineInverse)= Visible:b= Level:n ConnectionSiteCount:n DisplayName:s@1.15|Fill>ShapeFill GeometricShape>GeometricShape Group>ShapeGroup Image>Image Line>Line LineFormat>ShapeLineFormat ParentGroup>Shape TextFrame>TextFrame|CopyTo>Shape@1.10 Delete GetAsImage IncrementLeft IncrementRotation IncrementTop ScaleHeight ScaleWidth SetZOrder _GetShapeById>Shape@1.10 _RegisterActivatedEvent _RegisterDeactivatedEvent _UnregisterActivatedEvent _UnregisterDeactivatedEvent
GeometricShape#Id|Id:s|Shape>Shape|
Image#Id|Id:s format:e(UNKNOWN)|Shape>Shape|
ShapeGroup#Id|Id:s|Shape>Shape Shapes>GroupShapeCollection|Ungroup
GroupShapeCollection[Shape]|||GetCount GetItem>Shape GetItemAt>Shape GetItemOrNullObject>Shape@1.14
Line#Id|Id:s connectorType:e(Straight)= BeginArrowheadLength:e(Short)= BeginArrowheadStyle:e(None)= BeginArrowheadWidth:e(Narrow)= EndArrowheadLength:e(Short)= EndArrowheadStyle:e(None)= EndArrowheadWidth:e(Narrow)= IsBeginConnected:b BeginConnectedSite:n IsEndConnected:b EndConnectedSite:n|BeginConnectedShape>Shape EndConnectedShape>Shape Shape>Shape|ConnectBeginShape ConnectEndShape DisconnectBeginShape DisconnectEndShape
ShapeFill|ForegroundColor:s= Type:e(NoFill) Transparency:n=||Clear SetSolidColor
ShapeLineFormat|Visible:b= Color:s= Style:e(Single)= Weight:n= DashStyle:e(Dash)= Transparency:n=||
TextFrame|LeftMargin:n= RightMargin:n= TopMargin:n= BottomMargin:n= HorizontalAlignment:e(Left)= HorizontalOverflow:e(Overflow)= VerticalAlignment:e(Top)= VerticalOverflow:e(Overflow)= Orientation:e(Horizontal)= ReadingOrder:e(LeftToRight)= HasText:b AutoSizeSetting:e(AutoSizeNone)=|TextRange>TextRange|DeleteText
TextRange|Text:s=|Font>ShapeFont|GetSubstring>TextRange
ShapeFont|Size:n= Name:s= Color:s= Bold:b= Italic:b= Underline:e(None)=||
Slicer#Id|Id:s Name:s= Caption:s= Left:n= Top:n= Width:n= Height:n= IsFilterCleared:b Style:s= SortBy:e(DataSourceOrder)=|SlicerItems>SlicerItemCollection Worksheet>Worksheet|ClearFilters Delete GetSelectedItems SelectItems
SlicerCollection[Slicer]|||Add>Slicer GetCount GetItemAt>Slicer GetItemOrNullObject>Slicer
SlicerItem|Key:s Name:s IsSelected:b= HasData:b||
SlicerItemCollection[SlicerItem]|||GetCount GetItemAt>SlicerItem GetItemOrNullObject>SlicerItem
NamedSheetView|Name:s=||Activate Delete Duplicate>NamedSheetView
NamedSheetViewCollection[NamedSheetView]|||Add>NamedSheetView EnterTemporary>NamedSheetView Exit GetActive>NamedSheetView GetCount GetItemAt>NamedSheetView
FunctionResult|Error:s Value:a||
Functions|||
`;
