using System;
using System.Linq;

namespace ContainerSecurity.Languages.Project;

/// <summary>The base image of a project: what is written, or what the SDK takes.</summary>
internal static class BaseImageReader
{
    private const string Registry = "mcr.microsoft.com";

    public static ImageReference? Read(ProjectValues values)
    {
        var written = values.Property("ContainerBaseImage");
        if (written.IsKnown)
            return ImageReferenceParser.Parse(ProjectValues.Map(written), written.Location, ImageReferenceOrigin.ProjectProperty);
        return written.IsUnset ? Default(values) : ImageReferenceParser.Unknown(written.Expression ?? "", written.Location, ImageReferenceOrigin.ProjectProperty);
    }

    // The SDK takes the newest patch of the framework's version when it publishes, so its digest cannot be told.
    private static ImageReference? Default(ProjectValues values)
    {
        var framework = values.Property("TargetFramework");
        var family = values.Property("ContainerFamily");
        if (Version(framework) is not { } version || family.IsUnknown || Repository(values) is not { } repository)
            return null;
        var tag = family.IsKnown ? $"{version}-{family.Value}" : version;
        var place = framework.Location;
        return new ImageReference
        {
            Text = $"{Registry}/{repository}:{tag}",
            Location = place,
            Origin = ImageReferenceOrigin.ProjectProperty,
            Registry = Property<string>.Known(Registry, place),
            Repository = Property<string>.Known(repository, place),
            Tag = Property<string>.Known(tag, family.IsKnown ? family.Location : place),
            Digest = Property<string>.Unknown(null, place),
        };
    }

    // net8.0, and not net48 or net8.0-windows.
    private static string? Version(Property<string> framework)
    {
        if (framework.Value is not { } name || !name.StartsWith("net", StringComparison.OrdinalIgnoreCase))
            return null;
        var version = name.Substring("net".Length);
        return version.Count(c => c == '.') == 1 && version.All(c => c is '.' or (>= '0' and <= '9')) && version[0] != '.' && version[version.Length - 1] != '.' ? version : null;
    }

    private static string? Repository(ProjectValues values)
    {
        Property<string>[] alone = [values.Property("SelfContained"), values.Property("PublishSelfContained"), values.Property("PublishAot")];
        if (alone.Any(p => p.IsUnknown))
            return null;
        if (alone.Any(p => p.IsKnown && p.Value!.Equals("true", StringComparison.OrdinalIgnoreCase)))
            return "dotnet/runtime-deps";
        return values.IsWeb ? "dotnet/aspnet" : "dotnet/runtime";
    }
}
