using System;
using System.Collections.Generic;

namespace ContainerSecurity.Documents.Images;

/// <summary>Finds what builds make, by the paths of Dockerfiles and of the configurations of built images.</summary>
internal sealed class BuiltImageIndex
{
    private readonly Dictionary<string, IImageSource> _byPath = new(StringComparer.Ordinal);

    public BuiltImageIndex(IEnumerable<Document> documents)
    {
        foreach (var document in documents)
        {
            if (document is IImageSource source)
                _byPath[DocumentPath.Normalize(document.Path)] = source;
        }
    }

    /// <summary>What a build makes; null where its Dockerfile, stage or image is not there.</summary>
    public ImageConfiguration? Find(ImageBuild build)
    {
        foreach (var path in build.Dockerfiles)
        {
            if (_byPath.TryGetValue(path, out var source))
                return source.FindImage(build.Target);
        }

        return null;
    }
}
