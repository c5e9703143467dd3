#if NET
using System.Runtime.CompilerServices;

// The netstandard2.0 build declares this type, and it is part of the signature of every init accessor. Packs compiled against that build look
// for it here and fail to resolve the accessors without the forward.
#pragma warning disable RS0016 // It is no API of ours, and only the net10.0 build forwards it.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#pragma warning restore RS0016
#endif
