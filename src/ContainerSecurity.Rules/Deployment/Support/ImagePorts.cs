using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Users.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment.Support;

/// <summary>The exposed ports of an image, all of them known.</summary>
internal sealed class ImagePorts
{
    private const int MostShown = 5;

    // Language and distribution images expose no ports. Source: the Dockerfiles of docker-library and Microsoft, 2026-11.
    private static readonly HashSet<string> WithoutPorts = new(StringComparer.Ordinal)
    {
        "docker.io/alpine", "docker.io/debian", "docker.io/ubuntu", "docker.io/busybox", "docker.io/fedora", "docker.io/rockylinux", "docker.io/almalinux", "docker.io/amazonlinux",
        "docker.io/node", "docker.io/python", "docker.io/ruby", "docker.io/golang", "docker.io/rust", "docker.io/openjdk", "docker.io/eclipse-temurin", "docker.io/amazoncorretto",
        "docker.io/maven", "docker.io/gradle", "docker.io/perl", "docker.io/erlang", "docker.io/elixir", "docker.io/swift",
        "mcr.microsoft.com/dotnet/aspnet", "mcr.microsoft.com/dotnet/runtime", "mcr.microsoft.com/dotnet/runtime-deps", "mcr.microsoft.com/dotnet/sdk",
    };

    private readonly ImageConfiguration _image;

    private ImagePorts(ImageConfiguration image) => _image = image;

    /// <summary>The location of the first exposed port.</summary>
    public Location Location => _image.ExposedPorts[0].Location;

    /// <summary>The ports for a message.</summary>
    public string Shown => string.Join(", ", _image.ExposedPorts.Take(MostShown).Select(Show)) + (_image.ExposedPorts.Length > MostShown ? ", ..." : "");

    /// <summary>The ports of an image; null where it exposes none, or its base image may expose more.</summary>
    public static ImagePorts? Of(ImageConfiguration image)
    {
        if (image.ExposedPorts.IsEmpty || image.ExposedPorts.Any(p => !p.Number.IsKnown || !p.LastNumber.IsKnown))
            return null;
        return image.Stage is not BuildStage stage || HasNoPorts(BaseImages.Root(stage)) ? new ImagePorts(image) : null;
    }

    /// <summary>Whether the image does not expose the port, and neither a variable nor an argument of the container contains its number.</summary>
    public bool Lacks(int number, Container container)
    {
        if (_image.ExposedPorts.Any(p => p.Includes(number)))
            return false;
        var text = number.ToString(CultureInfo.InvariantCulture);
        return container.Arguments.All(a => IsWithout(a, text)) && container.Environment.All(v => v.IsSecure || IsWithout(v.Value, text));
    }

    private static bool IsWithout(Property<string> value, string text) => value.Value?.Contains(text, StringComparison.Ordinal) != true;

    private static bool HasNoPorts(ContainerSecurity.Languages.Dockerfile.BuildStage stage)
    {
        if (stage.BaseImage is not { } image)
            return stage.IsScratch;
        return ImageNames.Full(image) is { } name && (WithoutPorts.Contains(name) || name.StartsWith("gcr.io/distroless/", StringComparison.Ordinal));
    }

    private static string Show(Port port) => port.Number.Value == port.LastNumber.Value
        ? port.Number.Value.ToString(CultureInfo.InvariantCulture)
        : port.Number.Value.ToString(CultureInfo.InvariantCulture) + "-" + port.LastNumber.Value.ToString(CultureInfo.InvariantCulture);
}
