using System;

namespace ContainerSecurity.Rules.BuiltImages.Support;

/// <summary>Registers what looks at images of which scanners report.</summary>
internal static class ScannedImageActions
{
    /// <summary>Every image that is named, and every one that was opened, if there are reports of it.</summary>
    /// <param name="context">Takes the registration.</param>
    /// <param name="check">The finding on an image, given the rule's options and the day; or null.</param>
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
