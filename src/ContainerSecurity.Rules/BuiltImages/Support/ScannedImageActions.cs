using System;

namespace ContainerSecurity.Rules.BuiltImages.Support;

/// <summary>Registers actions for images that scan reports cover.</summary>
internal static class ScannedImageActions
{
    /// <summary>Registers an action for every image reference and opened image with at least one report.</summary>
    /// <param name="context">The context that takes the registration.</param>
    /// <param name="check">Returns the finding on an image, given the rule's options and the current date; or null.</param>
    public static void RegisterScannedImageAction(this AnalysisContext context, Func<ScannedImage, RuleOptions, DateTime?, Diagnostic?> check)
    {
        context.RegisterImageReferenceAction(named =>
        {
            // Most sets have no reports.
            if (!named.Documents.Scans.IsEmpty && Check(ScannedImage.Of(named.Documents, named.Node), named.Options, named.Today) is { } found)
                named.Report(found);
        });
        context.RegisterImageDocumentAction(opened =>
        {
            if (!opened.Documents.Scans.IsEmpty && Check(ScannedImage.Of(opened.Documents, opened.Node), opened.Options, opened.Today) is { } found)
                opened.Report(found);
        });

        Diagnostic? Check(ScannedImage image, RuleOptions options, DateTime? today) => image.Scans.IsEmpty ? null : check(image, options, today);
    }
}
