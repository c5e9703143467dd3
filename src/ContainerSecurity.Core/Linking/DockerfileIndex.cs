using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Dockerfiles;
using ContainerSecurity.Internal;

namespace ContainerSecurity;

/// <summary>Finds Dockerfiles by their paths, and the images of their stages.</summary>
internal sealed class DockerfileIndex
{
    private readonly Dictionary<string, DockerfileDocument> _byPath = new(StringComparer.Ordinal);

    public DockerfileIndex(IEnumerable<Document> documents)
    {
        foreach (var document in documents.OfType<DockerfileDocument>())
            _byPath[DocumentPath.Normalize(document.Path)] = document;
    }

    /// <summary>What a build makes; null where its Dockerfile or stage is not there.</summary>
    public ImageConfiguration? Find(ImageBuild build)
    {
        foreach (var path in build.Dockerfiles)
        {
            if (_byPath.TryGetValue(path, out var dockerfile))
                return StageOf(dockerfile, build.Target)?.Image;
        }

        return null;
    }

    // As BuildKit finds a target: by name first, then by number.
    private static BuildStage? StageOf(DockerfileDocument dockerfile, string? target)
    {
        var stages = dockerfile.Stages;
        if (target is null)
            return stages.LastOrDefault(s => s.IsFinal);
        return stages.LastOrDefault(s => string.Equals(s.Name.Value, target, StringComparison.OrdinalIgnoreCase))
            ?? (int.TryParse(target, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < stages.Length ? stages[number] : null);
    }
}
