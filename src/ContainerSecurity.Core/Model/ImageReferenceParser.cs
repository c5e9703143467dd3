using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity;

/// <summary>Reads image references.</summary>
internal static class ImageReferenceParser
{
    /// <summary>Reads a reference.</summary>
    /// <param name="text">The reference with its places; variables are already expanded where their values are known.</param>
    /// <param name="location">The place of the whole reference.</param>
    /// <param name="origin">Where it is named.</param>
    /// <param name="container">The container that runs it.</param>
    /// <param name="stage">The stage that uses it.</param>
    public static ImageReference Parse(MappedText text, Location location, ImageReferenceOrigin origin, Container? container = null, BuildStage? stage = null) => new()
    {
        Text = text.Text,
        Location = location,
        Origin = origin,
        Registry = Property<string>.Unknown(text.Text, location),
        Repository = Property<string>.Unknown(text.Text, location),
        Tag = Property<string>.Unknown(text.Text, location),
        Digest = Property<string>.Unknown(text.Text, location),
        Container = container,
        Stage = stage,
    };
}
