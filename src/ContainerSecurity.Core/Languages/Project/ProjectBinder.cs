using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace ContainerSecurity.Languages.Project;

/// <summary>Reads what image the .NET SDK publishes for a project.</summary>
/// <remarks>Source: Microsoft Learn, "Containerize a .NET app reference", and Microsoft.NET.Build.Containers.targets of the .NET SDK 10.</remarks>
internal static class ProjectBinder
{
    private static readonly string[] Properties =
    [
        "ContainerBaseImage", "ContainerFamily", "ContainerUser", "ContainerRegistry", "ContainerRepository", "ContainerImageName", "ContainerImageTag",
        "ContainerImageTags", "ContainerWorkingDirectory", "ContainerRuntimeIdentifier", "ContainerRuntimeIdentifiers",
    ];

    private static readonly string[] Items = ["ContainerPort", "ContainerEnvironmentVariable", "ContainerLabel", "ContainerEntrypoint", "ContainerAppCommand"];

    /// <summary>Reads a project, with the files that it takes values from behind it.</summary>
    public static ImmutableArray<Document> Bind(string path, SourceText text, ParserOptions options)
    {
        var xml = ProjectXmlReader.Read(text);
        if (xml.Problem is { } problem)
            return [Broken(path, text, problem)];
        var project = new ProjectDocument(path, text, xml, options.Facts.Find<ProjectEvaluation>(path));
        return project.Container is null ? [new UnrecognizedDocument(path, text)] : [project, .. project.Imports];
    }

    // Only a project that was meant to be published as an image is worth an error.
    private static UnrecognizedDocument Broken(string path, SourceText text, (string Message, int Position) problem) =>
        text.ToString().Contains("<Container", StringComparison.Ordinal)
            ? new(path, text, new PendingDiagnostic(EngineDescriptors.UnreadableFile, new TextSpan(problem.Position, 0), "The project file is not XML: " + problem.Message))
            : new(path, text);

    private static bool IsPublished(ProjectValues values)
    {
        if (values.Property("EnableSdkContainerSupport").Is("false") || values.Property("IsPublishable").Is("false"))
            return false;
        return values.Property("PublishProfile").Is("DefaultContainer") || Array.Exists(Properties, p => !values.Property(p).IsUnset) || Array.Exists(Items, i => values.Items(i, "").Any());
    }

    /// <summary>Reads what is published; null where nothing is.</summary>
    public static ContainerProject? Read(ProjectValues values)
    {
        if (!IsPublished(values))
            return null;
        var image = new ImageConfiguration
        {
            Location = values.Root,
            User = values.Property("ContainerUser"),
            WorkingDirectory = values.Property("ContainerWorkingDirectory"),
            Environment = [.. values.Items("ContainerEnvironmentVariable", "Value").Select(Variable)],
            ExposedPorts = [.. values.Items("ContainerPort", "Type").Select(Port)],
            Labels = [.. values.Items("ContainerLabel", "Value").Select(l => new KeyValuePair<Property<string>, Property<string>>(l.Name, l.Value))],
            Entrypoint = [.. Words(values, "ContainerEntrypoint"), .. Words(values, "ContainerEntrypointArgs")],
            Command = [.. Words(values, "ContainerAppCommand"), .. Words(values, "ContainerAppCommandArgs"), .. Words(values, "ContainerDefaultArgs")],
        };
        return new ContainerProject
        {
            Image = image,
            BaseImage = BaseImageReader.Read(values),
            Registry = values.Property("ContainerRegistry"),
            Repository = values.First("ContainerRepository", "ContainerImageName"),
            Tags = [.. Tags(values.Property("ContainerImageTag")), .. Tags(values.Property("ContainerImageTags"))],
        };
    }

    private static EnvironmentVariable Variable((Property<string> Name, Property<string> Value) item) => new()
    {
        Name = item.Name,
        Value = item.Value,
        Source = EnvironmentVariableSource.Literal,
        Origin = EnvironmentVariableOrigin.Image,
        Location = item.Name.Location,
        ValueText = item.Value.IsKnown ? ProjectValues.Map(item.Value) : null,
    };

    private static Port Port((Property<string> Name, Property<string> Value) item)
    {
        var number = item.Name.IsKnown && int.TryParse(item.Name.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? Property<int>.Known(port, item.Name.Location)
            : Property<int>.Unknown(item.Name.Value ?? item.Name.Expression, item.Name.Location);
        return new Port
        {
            Number = number,
            LastNumber = number,
            Protocol = item.Value.IsKnown ? Property<string>.Known(item.Value.Value!.ToUpperInvariant(), item.Value.Location) : item.Value,
            Location = item.Name.Location,
        };
    }

    private static IEnumerable<Property<string>> Words(ProjectValues values, string kind) => values.Items(kind, "").Select(i => i.Name);

    private static IEnumerable<Property<string>> Tags(Property<string> value)
    {
        if (!value.IsKnown)
            return value.IsUnset ? [] : [value];
        return value.Value!.Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(tag => Property<string>.Known(tag.Trim(), value.Location));
    }
}
