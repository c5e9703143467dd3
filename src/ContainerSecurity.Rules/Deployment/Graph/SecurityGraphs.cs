using System;
using System.Linq;
using ContainerSecurity.Graph;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Deployment.Graph;

/// <summary>Creates the security graph of an analysis: from Dockerfiles through images and workloads to service accounts, roles and exposures.</summary>
public static class SecurityGraphs
{
    /// <summary>Creates the graph.</summary>
    /// <param name="result">The result of the analysis. A node gets the findings that are located in its part of a file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static SecurityGraph Create(AnalysisResult result)
    {
        if (result is null)
            throw new ArgumentNullException(nameof(result));
        var parts = new GraphParts(result.Documents);
        foreach (var dockerfile in result.Documents.Documents.OfType<DockerfileDocument>())
            parts.Dockerfile(dockerfile);
        foreach (var workload in result.Documents.Workloads)
        {
            var node = parts.Workload(workload);
            foreach (var image in workload.Containers.Select(c => c.Image).OfType<ImageReference>())
                parts.Edge(parts.Image(image), node, GraphEdgeKind.RunsIn);
        }

        foreach (var unit in result.Documents.Parts)
        {
            AccountPart.Add(parts, unit);
            ExposurePart.Add(parts, unit);
        }

        AzureExposurePart.Add(parts);
        return parts.Build(result.Active);
    }
}
