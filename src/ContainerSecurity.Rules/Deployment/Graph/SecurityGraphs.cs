using System;
using System.Linq;
using ContainerSecurity.Graph;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Deployment.Graph;

/// <summary>Makes the graph of what was analysed: from Dockerfiles over images and workloads to accounts, roles and what is open to the outside.</summary>
public static class SecurityGraphs
{
    /// <summary>Makes the graph.</summary>
    /// <param name="result">What was analysed and found. A node has the findings that stand in its part of a file.</param>
    /// <exception cref="ArgumentNullException">There is no result.</exception>
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

        AccountPart.Add(parts);
        ExposurePart.Add(parts);
        AzureExposurePart.Add(parts);
        return parts.Build(result.Active);
    }
}
