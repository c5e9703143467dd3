namespace ContainerSecurity;

/// <summary>Treats values that a tool substitutes before deployment as unknown.</summary>
internal static class PlaceholderValue
{
    /// <summary>The property, or an unknown one when its whole text is a placeholder.</summary>
    public static Property<string> Hide(Property<string> property) =>
        property.IsKnown && Placeholders.IsWhole(property.Value!) ? Property<string>.Unknown(property.Value, property.Location) : property;
}
