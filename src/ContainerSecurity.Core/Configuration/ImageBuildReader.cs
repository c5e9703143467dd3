using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>Reads the mapping of images to the Dockerfiles that they are built from.</summary>
internal sealed class ImageBuildReader(ValueReader values, string folder)
{
    private static readonly ImmutableArray<string> Keys = ["dockerfile", "target"];

    public IEnumerable<ImageBuild> Read(DataNode node) => values.Entries(node, "'images'", null).Select(Read).OfType<ImageBuild>();

    private ImageBuild? Read(DataEntry entry)
    {
        var image = ImageReferenceParser.Parse(entry.Key.MappedText, entry.Key.Location, ImageReferenceOrigin.Build);
        if (!image.Repository.IsKnown)
        {
            values.Report(entry.Key, $"'{entry.Key.Text}' is not a valid image reference; write it as registry/repository{Lowered(entry.Key.Text)}");
            return null;
        }

        if (entry.Value is not DataMapping mapping)
            return values.Text(entry.Value, entry.Key.Text) is null ? null : Make(image, (DataScalar)entry.Value, null);
        var parts = values.Entries(mapping, $"'{entry.Key.Text}'", Keys).ToDictionary(e => e.Key.Text, e => e.Value, StringComparer.Ordinal);
        if (!parts.TryGetValue("dockerfile", out var dockerfile))
        {
            values.Report(mapping, $"'{entry.Key.Text}' requires 'dockerfile'");
            return null;
        }

        // An unreadable target must not fall back to the last build stage.
        var target = parts.TryGetValue("target", out var stage) ? values.Text(stage, "target") : null;
        return values.Text(dockerfile, "dockerfile") is null || (target is null && stage is not null) ? null : Make(image, (DataScalar)dockerfile, target);
    }

    private static string Lowered(string text)
    {
        var lower = text.ToLowerInvariant();
        return lower == text ? "" : Suggestion.For(text, [lower]);
    }

    private ImageBuild? Make(ImageReference image, DataScalar dockerfile, string? target)
    {
        if (DocumentPath.Resolve(folder, dockerfile.Text) is { } path)
            return new ImageBuild { Image = image, Dockerfiles = [path], Target = target, Location = image.Location };
        values.Report(dockerfile, $"'{dockerfile.Text}' is not a path relative to the directory of this file");
        return null;
    }
}
