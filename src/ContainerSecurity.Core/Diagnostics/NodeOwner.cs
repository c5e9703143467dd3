namespace ContainerSecurity;

/// <summary>The object that the visited nodes belong to, where its location alone does not tell it from others: a loop makes several at one place.</summary>
/// <param name="Identity">The object.</param>
/// <param name="Location">Its range in the document, which may be an instance.</param>
internal sealed record NodeOwner(ResourceIdentity Identity, Location Location)
{
    /// <summary>The finding with the object as its resource, where it is reported in the object itself and not in one around or within it.</summary>
    public Diagnostic Claim(Diagnostic diagnostic)
    {
        var (document, span) = diagnostic.Location;
        return document == Location.Document && Location.Span.Contains(span) && document.FindResource(span)?.Kind == Identity.Kind
            ? diagnostic with { Resource = Identity }
            : diagnostic;
    }
}
