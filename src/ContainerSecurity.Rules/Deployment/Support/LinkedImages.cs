using System;

namespace ContainerSecurity.Rules.Deployment.Support;

/// <summary>Lets rules look at a container together with the image that it runs.</summary>
internal static class LinkedImages
{
    /// <summary>Registers an action for containers whose image is known, those of Windows left out.</summary>
    public static void RegisterLinkedContainerAction(this AnalysisContext context, Action<RuleContext<Container>, ImageConfiguration> action) =>
        context.RegisterContainerAction(context =>
        {
            if (!context.Node.Workload.IsWindows && context.Node.Image is { } reference && context.Documents.FindImage(reference) is { Image: { } image } && !image.IsWindows)
                action(context, image);
        });
}
