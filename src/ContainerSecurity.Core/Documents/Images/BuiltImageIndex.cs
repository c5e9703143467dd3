using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Documents.Images;

/// <summary>Finds what builds make, by the paths of Dockerfiles and of the configurations of built images.</summary>
internal sealed class BuiltImageIndex
{
    private readonly Dictionary<string, Document> _byPath = new(StringComparer.Ordinal);

    public BuiltImageIndex(IEnumerable<Document> documents)
    {
        foreach (var document in documents.Where(d => d is DockerfileDocument or ImageDocument))
            _byPath[DocumentPath.Normalize(document.Path)] = document;
    }

    /// <summary>What a build makes; null where its Dockerfile, stage or image is not there.</summary>
    public ImageConfiguration? Find(ImageBuild build)
    {
        foreach (var path in build.Dockerfiles)
        {
            if (_byPath.TryGetValue(path, out var document))
                return document is DockerfileDocument dockerfile ? StageOf(dockerfile, build.Target)?.Image : (document as ImageDocument)?.Image;
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
