namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>The variables of loops, lambdas and functions at a place, from the inside out.</summary>
internal sealed record BicepLocals(string Name, BicepLocals? Outer)
{
    public static bool Has(BicepLocals? innermost, string name)
    {
        for (var local = innermost; local is not null; local = local.Outer)
        {
            if (local.Name == name)
                return true;
        }

        return false;
    }
}
