#if NET
using System.Runtime.CompilerServices;

// The netstandard2.0 build has this type itself, and it is part of the signature of every init accessor. Packs that are compiled
// against that build look for it here, and would not find the accessors otherwise.
#pragma warning disable RS0016 // It is no API of ours, and only the net10.0 build forwards it.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#pragma warning restore RS0016
#endif
