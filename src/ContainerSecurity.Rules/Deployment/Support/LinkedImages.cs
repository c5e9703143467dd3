using System;

namespace ContainerSecurity.Rules.Deployment.Support;

/// <summary>Registers actions on a container together with its image.</summary>
internal static class LinkedImages
{
    /// <summary>Registers an action for Linux containers whose image is among the documents.</summary>
    public static void RegisterLinkedContainerAction(this AnalysisContext context, Action<RuleContext<Container>, ImageConfiguration> action) =>
        context.RegisterContainerAction(context =>
        {
            if (!context.Node.Workload.IsWindows && context.Node.Image is { } reference && context.Documents.FindImage(reference) is { Image: { } image } && !image.IsWindows)
                action(context, image);
        });
}
