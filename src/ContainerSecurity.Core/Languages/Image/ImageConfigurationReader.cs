using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Image;

/// <summary>Reads the part of an image's configuration that says what it runs as.</summary>
internal static class ImageConfigurationReader
{
    /// <summary>Reads it.</summary>
    /// <param name="config">The part.</param>
    /// <param name="whole">The whole configuration, for what an image without that part is.</param>
    /// <param name="isWindows">Whether it is a Windows image.</param>
    /// <param name="layers">The number of layers.</param>
    public static ImageConfiguration Read(MappingReader config, MappingReader whole, bool isWindows, int layers)
    {
        var near = config.Mapping is null ? whole.FallbackLocation : whole.KeyOf("config");
        config = config.With(near);
        return new ImageConfiguration
        {
            Location = near,
            IsWindows = isWindows,
            LayerCount = layers,
            User = NotEmpty(config.String("User")),
            WorkingDirectory = NotEmpty(config.String("WorkingDir")),
            Environment = [.. Scalars(config, "Env").Select(ReadVariable)],
            ExposedPorts = [.. Keys(config, "ExposedPorts").Select(ReadPort)],
            Labels = ReadLabels(config.Child("Labels")),
            Volumes = [.. Keys(config, "Volumes").Select(k => Property<string>.Known(k.Text, k.Location))],
            HealthCheck = ReadHealthCheck(config),
            Entrypoint = config.Strings("Entrypoint"),
            Command = config.Strings("Cmd"),
        };
    }

    /// <summary>A variable written as <c>NAME=value</c>.</summary>
    public static EnvironmentVariable ReadVariable(MappedText text, Document document, EnvironmentVariableOrigin origin)
    {
        var equals = text.Text.IndexOf('=');
        var name = text.Slice(0, equals < 0 ? text.Length : equals);
        var value = equals < 0 ? null : text.Slice(equals + 1, text.Length - equals - 1);
        var nameAt = At(name, document);
        return new EnvironmentVariable
        {
            Name = Property<string>.Known(name.Text, nameAt),
            Value = value is null ? Property<string>.Unset(nameAt) : Property<string>.Known(value.Text, At(value, document)),
            Source = EnvironmentVariableSource.Literal,
            Origin = origin,
            Location = At(text, document),
            ValueText = value,
        };
    }

    private static EnvironmentVariable ReadVariable(DataScalar scalar) => ReadVariable(scalar.MappedText, scalar.Document, EnvironmentVariableOrigin.Image);

    private static Location At(MappedText text, Document document) => new(document, text.MapSpan(0, text.Length));

    // Builders write "" where nothing is set.
    private static Property<string> NotEmpty(Property<string> property) => property.Is("") ? Property<string>.Unset(property.Location) : property;

    private static IEnumerable<DataScalar> Scalars(MappingReader section, string key) =>
        section.Find(key)?.Value.Items().OfType<DataScalar>().Where(s => !s.IsNull) ?? [];

    private static IEnumerable<DataScalar> Keys(MappingReader section, string key) =>
        section.Find(key)?.Value is DataMapping mapping ? mapping.Entries.Select(e => e.Key) : [];

    private static Port ReadPort(DataScalar scalar)
    {
        var slash = scalar.Text.IndexOf('/');
        var text = slash < 0 ? scalar.Text : scalar.Text.Substring(0, slash);
        var dash = text.IndexOf('-');
        var first = Number(dash < 0 ? text : text.Substring(0, dash), scalar.Location);
        return new Port
        {
            Number = first,
            LastNumber = dash < 0 ? first : Number(text.Substring(dash + 1), scalar.Location),
            Protocol = slash < 0 ? Property<string>.Unset(scalar.Location) : Property<string>.Known(scalar.Text.Substring(slash + 1).ToUpperInvariant(), scalar.Location),
            Location = scalar.Location,
        };
    }

    private static Property<int> Number(string text, Location location) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Property<int>.Known(number, location) : Property<int>.Unknown(text, location);

    private static ImmutableArray<KeyValuePair<Property<string>, Property<string>>> ReadLabels(MappingReader labels) =>
        labels.Mapping is not { } mapping ? [] :
        [
            .. mapping.Entries.Select(e => new KeyValuePair<Property<string>, Property<string>>(
                Property<string>.Known(e.Key.Text, e.Key.Location), labels.String(e.Key.Text))),
        ];

    private static Probe? ReadHealthCheck(MappingReader config)
    {
        var test = config.Child("Healthcheck").Strings("Test");
        // An empty test means that the base image's is kept, and a built image has none below it.
        if (test.IsEmpty || test[0].Is("NONE"))
            return null;
        return new Probe
        {
            Location = config.KeyOf("Healthcheck"),
            Command = test[0].Is("CMD") || test[0].Is("CMD-SHELL") ? test.RemoveAt(0) : test,
        };
    }
}
