namespace ContainerSecurity;

/// <summary>Takes a value that a tool will put in before it is deployed for what it is: not known.</summary>
internal static class PlaceholderValue
{
    /// <summary>The property, or an unknown one where its whole text is a placeholder.</summary>
    public static Property<string> Hide(Property<string> property) =>
        property.IsKnown && Placeholders.IsWhole(property.Value!) ? Property<string>.Unknown(property.Value, property.Location) : property;
}
